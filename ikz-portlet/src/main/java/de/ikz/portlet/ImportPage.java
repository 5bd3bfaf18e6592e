package de.ikz.portlet;

import de.ikz.renewal.Import;
import de.ikz.renewal.RefusedReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Behind {@code <ikz:import/>}: brings in a report and lists those brought in before. Coordinators only. */
@Named
@RequestScoped
public class ImportPage {

    /** The field with the file. */
    static final String FILE = "file";

    private final ImportDesk desk;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private String stand = "";
    private String fileProblem = "";
    private String standProblem = "";
    private boolean refused;

    protected ImportPage() {
        this(null, null, null, null);
    }

    @Inject
    ImportPage(ImportDesk desk, Visit visit, Addresses addresses, Texts text) {
        this.desk = desk;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    public boolean isPermitted() {
        return desk.admits(visit);
    }

    /** What the page is called in the browser: says first when something is wrong. */
    public String getTitle() {
        String title = text.of("import.title");
        return isWrong() ? text.of("app.failed", title) : title;
    }

    /** Whether something that was sent is wrong. */
    public boolean isWrong() {
        return !fileProblem.isEmpty() || !standProblem.isEmpty();
    }

    /** Takes the file that the form sends and shows its preview, or says beside the field what is wrong. */
    public void upload() {
        Optional<LocalDate> day = day();
        Optional<Part> file = visit.file(FILE);
        if (file.isEmpty()) {
            fileProblem = text.of("upload.problem.missing");
        } else if (file.get().getSize() > desk.largest()) {
            fileProblem = text.of("upload.problem.size", file.get().getSize(), desk.largest());
        } else if (day.isPresent()) {
            submit(file.get(), day.get());
        } else {
            standProblem += " " + text.of("upload.problem.again");
        }
    }

    private Optional<LocalDate> day() {
        Optional<LocalDate> day = Day.parse(getStand());
        if (getStand().isEmpty()) {
            standProblem = text.of("upload.problem.stand");
        } else if (day.isEmpty()) {
            standProblem = text.of("filter.problem.asOf", getStand());
        } else if (day.get().isAfter(desk.today())) {
            standProblem = text.of("upload.problem.future", text.date(day.get()));
        }
        return day.filter(found -> standProblem.isEmpty());
    }

    private void submit(Part file, LocalDate day) {
        try (InputStream bytes = file.getInputStream()) {
            Import submitted = desk.submit(file.getSubmittedFileName(), day, bytes.readAllBytes());
            visit.redirect(addresses.preview(submitted.id()));
        } catch (RefusedReport e) {
            refused = true;
            fileProblem = e.getMessage();
        } catch (IOException e) {
            fileProblem = text.of("upload.problem.broken");
        }
    }

    /** The latest imports. */
    public List<ImportView> getLatest() {
        return desk.latest().stream()
                .map(one -> ImportView.of(one, addresses, text))
                .toList();
    }

    /** Most bytes of a file. */
    public int getLargest() {
        return desk.largest();
    }

    /** The largest file in MiB. */
    public int getMegabytes() {
        return desk.largest() >> 20;
    }

    /** The Stand in the form: as it was given, empty before. */
    public String getStand() {
        return stand;
    }

    public void setStand(String stand) {
        this.stand = stand == null ? "" : stand.strip();
    }

    public String getFileProblem() {
        return fileProblem;
    }

    /** Whether the core says what is wrong with the file: it speaks German, whatever the page speaks. */
    public boolean isRefused() {
        return refused;
    }

    public String getStandProblem() {
        return standProblem;
    }
}

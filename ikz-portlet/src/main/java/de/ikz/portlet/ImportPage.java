package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.intake.Limits;
import de.ikz.organization.Municipality;
import de.ikz.renewal.Import;
import de.ikz.renewal.RefusedReport;
import de.ikz.renewal.Renewal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Behind {@code <ikz:import/>}: brings in a report and lists those brought in before. Coordinators only. */
@Named
@RequestScoped
public class ImportPage {

    private final Renewal renewal;
    private final Limits limits;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private Part file;
    private String stand;
    private String fileProblem = "";
    private String standProblem = "";

    protected ImportPage() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    ImportPage(
            Renewal renewal,
            Limits limits,
            Actor actor,
            Municipality city,
            Clock clock,
            Visit visit,
            Addresses addresses,
            Texts text) {
        this.renewal = renewal;
        this.limits = limits;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    public boolean isPermitted() {
        boolean permitted = Policy.IMPORT_REPORTS.permits(actor);
        if (!permitted) {
            visit.answer(403);
        }
        return permitted;
    }

    /** Takes the file that the form sends and shows its preview, or says beside the field what is wrong. */
    public void upload() {
        Policy.IMPORT_REPORTS.require(actor);
        Optional<LocalDate> day = day();
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            fileProblem = text.of("upload.problem.missing");
        } else if (file.getSize() > limits.bytes()) {
            fileProblem = text.of("upload.problem.size", file.getSize(), limits.bytes());
        } else if (day.isPresent()) {
            submit(day.get());
        }
    }

    private Optional<LocalDate> day() {
        Optional<LocalDate> day = Day.parse(getStand());
        if (day.isEmpty()) {
            standProblem = text.of("filter.problem.asOf", getStand());
        } else if (day.get().isAfter(LocalDate.now(clock))) {
            standProblem = text.of("upload.problem.future", text.date(day.get()));
        }
        return day.filter(found -> standProblem.isEmpty());
    }

    private void submit(LocalDate day) {
        try (InputStream bytes = file.getInputStream()) {
            Import submitted = renewal.submit(actor, city, file.getSubmittedFileName(), day, bytes.readAllBytes());
            visit.redirect(addresses.preview(submitted.id()));
        } catch (RefusedReport e) {
            fileProblem = e.getMessage();
        } catch (IOException e) {
            fileProblem = text.of("upload.problem.broken");
        }
    }

    /** The latest imports. */
    public List<ImportView> getLatest() {
        return renewal.latest(actor, city).stream()
                .map(one -> ImportView.of(one, addresses, text))
                .toList();
    }

    /** The largest file in MiB. */
    public int getMegabytes() {
        return limits.bytes() >> 20;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The Stand in the form: as it was given, today when it was not. */
    public String getStand() {
        return stand == null ? text.date(LocalDate.now(clock)) : stand;
    }

    public void setStand(String stand) {
        this.stand = stand == null ? "" : stand.strip();
    }

    public String getFileProblem() {
        return fileProblem;
    }

    public String getStandProblem() {
        return standProblem;
    }
}

package de.ikz.portlet;

import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import de.ikz.mending.DraftFinding;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportConflict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Behind {@code <ikz:mending/>} and the forms of the preview: corrects one entry or finding of a draft. A form that was
 * sent is carried out before the page is shown; when that succeeds the browser is sent on, so that reloading repeats
 * nothing. Coordinators only.
 */
@Named
@RequestScoped
public class MendingPage {

    /** The parameter with the number of the correction that was just made. */
    static final String DONE = "fertig";

    /** The parameter that says that a correction was just taken back. */
    static final String UNDONE = "zurueck";

    private static final String MESSAGE = "#meldung";

    private final ImportDesk imports;
    private final DraftDesk desk;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;
    private final Mender mender;

    private Optional<Import> found;
    private Bench bench;
    private UnitChoices units;
    private NewUnits newUnits;
    private List<CorrectionView> corrections;

    protected MendingPage() {
        this(null, null, null, null, null);
    }

    @Inject
    MendingPage(ImportDesk imports, DraftDesk desk, Visit visit, Addresses addresses, Texts text) {
        this.imports = imports;
        this.desk = desk;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
        this.mender = new Mender(desk, text);
    }

    private Optional<Import> found() {
        if (found == null) {
            found = isPermitted() ? visit.parameter("id").flatMap(imports::find) : Optional.empty();
        }
        return found;
    }

    /** Does what a form asks, and leads on when it is done. */
    public void act() {
        Optional<Wish> wish = Wish.of(visit);
        if (wish.isPresent() && found().isPresent()) {
            mender.mend(found().get(), wish).ifPresent(after -> visit.redirect(onward(wish.get(), after)));
        }
    }

    private String onward(Wish wish, DraftVersion after) {
        String name = wish.isTakeBack() ? UNDONE : DONE;
        Optional<String> here = asked("eintrag")
                .flatMap(id -> after.draft().entry(id).or(() -> after.draft().entry(wish.value("entry"))))
                .map(entry -> addresses.mending(found().orElseThrow().id(), entry.id()))
                .or(() -> asked("hinweis")
                        .flatMap(id -> after.draft().finding(id))
                        .filter(finding -> !finding.isSettled() || wish.isTakeBack())
                        .map(finding -> addresses.finding(found().orElseThrow().id(), finding.id())));
        return here.map(address -> address + "?" + name + "=" + after.version())
                        .orElseGet(() -> choice().and(name, after.version()))
                + MESSAGE;
    }

    private PreviewChoice choice() {
        return PreviewChoice.of(visit, addresses.preview(found().orElseThrow().id()));
    }

    private Optional<String> asked(String name) {
        return visit.parameter(name);
    }

    /** The draft, or nothing when it cannot be shown (any more). */
    private Optional<DraftVersion> shown() {
        try {
            return found().filter(one -> one.state() == Import.State.READY).map(desk::draft);
        } catch (ImportConflict e) {
            return Optional.empty();
        }
    }

    private Draft draft() {
        return shown().orElseThrow().draft();
    }

    private Optional<DraftEntry> entry() {
        return asked("eintrag").flatMap(id -> shown().flatMap(one -> one.draft().entry(id)));
    }

    private Optional<DraftFinding> finding() {
        return asked("hinweis").flatMap(id -> shown().flatMap(one -> one.draft().finding(id)));
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    public boolean isPermitted() {
        return imports.admits(visit);
    }

    /** Whether there is such an entry or finding that can be worked on; answers with 404 when not. */
    public boolean isFound() {
        boolean there = entry().isPresent() || finding().isPresent();
        if (!there) {
            visit.answer(404);
        }
        return there;
    }

    /** Where forms are sent: this page, whatever just happened on it. */
    public String getAddress() {
        Import one = found().orElseThrow();
        return asked("eintrag")
                .map(id -> addresses.mending(one.id(), id))
                .or(() -> asked("hinweis").map(id -> addresses.finding(one.id(), id)))
                .orElseGet(() -> choice().here());
    }

    /** The version of the draft, which a form must name. */
    public int getVersion() {
        return shown().map(DraftVersion::version).orElse(0);
    }

    /** What the page is called; says first when something is wrong. */
    public String getTitle() {
        if (!isPermitted()) {
            return text.of("problem.403.title");
        }
        String title = entry().isPresent()
                ? text.of("mend.title")
                : finding().isPresent() ? text.of("mend.finding.title") : text.of("mend.missing.title");
        return getProblem().isEmpty() ? title : text.of("app.failed", title);
    }

    /** The way to this page. */
    public List<Link> getAbove() {
        Link list = new Link(text.of("import.title"), addresses.imports());
        return found().map(one -> List.of(list, new Link(one.submission().name(), addresses.preview(one.id()))))
                .orElse(List.of(list));
    }

    /** What is worked on; to be asked when it is found. */
    public Bench getBench() {
        if (bench == null) {
            bench = new Bench(
                    shown().orElseThrow(), entry(), finding(), new Bench.Kit(units(), addresses, text), mender);
        }
        return bench;
    }

    private UnitChoices units() {
        if (units == null) {
            units = new UnitChoices(draft().units(), desk.units(), text);
        }
        return units;
    }

    /** What is wrong with a value of a form, empty when nothing is. */
    public String error(String name) {
        return mender.error(name);
    }

    /** Why something was not done, empty when all is well. */
    public String getProblem() {
        return mender.problem();
    }

    /** Whether the core says so in German, whatever the page speaks. */
    public boolean isGerman() {
        return mender.isGerman();
    }

    /** What the visitor wanted when somebody else was faster, empty otherwise. */
    public String getWanted() {
        return mender.isStale() ? Done.wanted(mender.wish().orElseThrow(), draft(), text) : "";
    }

    /** What was just done, null when nothing was. */
    public Done getDone() {
        return shown().flatMap(one -> Done.of(visit, one, addresses, text)).orElse(null);
    }

    /** Whether the draft can be corrected. */
    public boolean isEditable() {
        return shown().isPresent();
    }

    /** Whether it was a finding that was just settled: that is told beside it. */
    public boolean isSettling() {
        return getProblem().isEmpty()
                && shown().filter(one -> one.draft().findings().stream()
                                .anyMatch(found -> found.settled()
                                        .filter(how -> done(how.by()))
                                        .isPresent()))
                        .isPresent();
    }

    /** Whether the correction with this number was just made. */
    public boolean done(int number) {
        return number > 0 && asked(DONE).filter(String.valueOf(number)::equals).isPresent();
    }

    /** All corrections, the latest first. */
    public List<CorrectionView> getCorrections() {
        if (corrections == null) {
            corrections = shown().map(one -> Done.all(one, text)).orElse(List.of());
        }
        return corrections;
    }

    /** The units that the register does not have yet, null when it has all. */
    public NewUnits getNewUnits() {
        if (newUnits == null && isEditable()) {
            newUnits = new NewUnits(draft(), units(), text);
        }
        return newUnits == null || newUnits.getLabels().isEmpty() ? null : newUnits;
    }
}

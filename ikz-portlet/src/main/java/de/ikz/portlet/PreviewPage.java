package de.ikz.portlet;

import de.ikz.renewal.Acceptance;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportConflict;
import de.ikz.renewal.StaleDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Behind {@code <ikz:importPreview/>}: one import with what was read, to be accepted or discarded. Coordinators only. */
@Named
@RequestScoped
public class PreviewPage {

    private static final String RESULT = "ergebnis";

    private final ImportDesk desk;
    private final DraftDesk drafts;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private Optional<Import> found;
    private Preview preview;
    private boolean looked;
    private String problem = "";

    protected PreviewPage() {
        this(null, null, null, null, null);
    }

    @Inject
    PreviewPage(ImportDesk desk, DraftDesk drafts, Visit visit, Addresses addresses, Texts text) {
        this.desk = desk;
        this.drafts = drafts;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    public boolean isPermitted() {
        return desk.admits(visit);
    }

    private Optional<Import> found() {
        if (found == null) {
            found = visit.parameter("id").flatMap(desk::find);
            if (found.isEmpty()) {
                visit.answer(404);
            }
        }
        return found;
    }

    public boolean isFound() {
        return found().isPresent();
    }

    /** What the page is called, in the browser and above its text. */
    public String getTitle() {
        if (!isPermitted()) {
            return text.of("problem.403.title");
        }
        if (isConfirming()) {
            return text.of(isReading() ? "preview.cancel.title" : "preview.discard.title");
        }
        if (isAccepting()) {
            return text.of("preview.accept.title");
        }
        return found().map(one -> text.of("preview." + one.state().key() + ".title"))
                .orElseGet(() -> text.of("preview.missing.title"));
    }

    /** What the import is called in the way to it. */
    public String getHere() {
        return isPermitted() && isFound() ? getCurrent().submission().name() : getTitle();
    }

    /** The way to the import. */
    public List<Link> getAbove() {
        return List.of(new Link(text.of("import.title"), addresses.imports()));
    }

    public Import getCurrent() {
        return found().orElseThrow();
    }

    public ImportView getSummary() {
        return ImportView.of(getCurrent(), addresses, text);
    }

    /** What was read, if it can be shown; {@link #getProblem} says why when it cannot. */
    public Preview getPreview() {
        if (!looked && (is(Import.State.READY) || is(Import.State.ACCEPTED))) {
            looked = true;
            try {
                preview = new Preview(
                        drafts.draft(getCurrent()),
                        PreviewChoice.of(visit, getAddress()),
                        is(Import.State.READY),
                        entries -> drafts.read(getCurrent(), entries),
                        addresses,
                        text);
            } catch (ImportConflict e) {
                problem = e.getMessage();
            }
        }
        return preview;
    }

    /** Takes over the draft that the visitor saw and tells what that did. */
    public void accept() {
        try {
            Acceptance done = desk.accept(
                    getCurrent(),
                    visit.parameter("version")
                            .filter(text -> text.matches("\\d{1,6}"))
                            .map(text -> OptionalInt.of(Integer.parseInt(text)))
                            .orElse(OptionalInt.empty()));
            visit.redirect(getAddress() + "?" + RESULT + "=" + AcceptanceCode.write(done));
        } catch (ImportConflict | StaleDraft e) {
            problem = e.getMessage();
        }
    }

    /** Has the file read once more. */
    public void readAgain() {
        try {
            desk.readAgain(getCurrent());
            visit.redirect(getAddress());
        } catch (ImportConflict e) {
            problem = e.getMessage();
        }
    }

    /** Drops the import. */
    public void discard() {
        try {
            desk.discard(getCurrent());
            visit.redirect(getAddress());
        } catch (ImportConflict | StaleDraft e) {
            problem = e.getMessage();
        }
    }

    /** What accepting did: {@code 71 Einträge neu, 2 geändert, 12 unverändert}; empty before and later. */
    public String getResult() {
        return visit.parameter(RESULT)
                .filter(code -> is(Import.State.ACCEPTED))
                .flatMap(AcceptanceCode::read)
                .map(done -> text.fill("import.result", done.added(), done.changed(), done.unchanged(), done.units()))
                .orElse("");
    }

    /** Why something could not be done or read, empty when all is well. */
    public String getProblem() {
        getPreview();
        return problem;
    }

    /** Why the report could not be read, empty unless it failed. */
    public String getFailure() {
        return found().flatMap(Import::problem).orElse("");
    }

    /** Whether nothing is left to decide. */
    public boolean isOver() {
        return is(Import.State.FAILED) || is(Import.State.DISCARDED);
    }

    /** Whether the visitor asked to discard and is to confirm it. */
    public boolean isConfirming() {
        return visit.parameter("verwerfen").isPresent() && isDiscardable();
    }

    /** Whether the visitor asked to accept although errors are open, and is to confirm it. */
    public boolean isAccepting() {
        return visit.parameter("uebernehmen").isPresent() && isAcceptable();
    }

    /** Whether what was read can be accepted. */
    public boolean isAcceptable() {
        return is(Import.State.READY) && getPreview() != null;
    }

    /** Whether older rules read it, so that it must be read once more. */
    public boolean isOutdated() {
        return is(Import.State.READY) && getPreview() == null;
    }

    public boolean isDiscardable() {
        return isFound() && !is(Import.State.ACCEPTED) && !isOver();
    }

    public boolean isReading() {
        return isPermitted() && isFound() && is(Import.State.READING);
    }

    /** Whether the import is in this state. */
    public boolean is(Import.State state) {
        return found().map(Import::state).filter(state::equals).isPresent();
    }

    public String getAddress() {
        return addresses.preview(getCurrent().id());
    }
}

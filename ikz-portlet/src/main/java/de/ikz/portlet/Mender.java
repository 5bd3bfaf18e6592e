package de.ikz.portlet;

import de.ikz.mending.Correction;
import de.ikz.mending.InvalidCorrection;
import de.ikz.mending.Misfit;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportConflict;
import de.ikz.renewal.StaleDraft;
import java.util.Map;
import java.util.Optional;

/** Does what a form asks to change in a draft, and keeps what was asked and why it was refused. */
final class Mender {

    private final DraftDesk desk;
    private final Texts text;

    private Optional<Wish> wish = Optional.empty();
    private Map<String, String> errors = Map.of();
    private String problem = "";
    private boolean german;
    private boolean stale;

    Mender(DraftDesk desk, Texts text) {
        this.desk = desk;
        this.text = text;
    }

    /** The draft after it; empty when it was refused, or nothing was asked. */
    Optional<DraftVersion> mend(Import one, Optional<Wish> asked) {
        wish = asked;
        try {
            return wish.flatMap(what -> done(one, what));
        } catch (InvalidCorrection e) {
            errors = e.errors();
            problem = text.of("mend.problem.incomplete");
        } catch (StaleDraft e) {
            stale = true;
            problem = text.of("mend.problem.stale");
        } catch (Misfit | ImportConflict e) {
            german = true;
            problem = e.getMessage();
        }
        return Optional.empty();
    }

    private Optional<DraftVersion> done(Import one, Wish what) {
        if (what.isTakeBack()) {
            return Optional.of(desk.takeBack(one, what.version(), what.number()));
        }
        if (what.takesText() && (what.marks().isEmpty() || what.marks().isMixed())) {
            problem = text.of(what.marks().isEmpty() ? "mend.problem.unmarked" : "mend.problem.mixed");
            return Optional.empty();
        }
        DraftVersion after = null;
        int version = what.version();
        for (Correction correction : what.corrections()) {
            after = desk.correct(one, version, correction);
            version = after.version();
        }
        return Optional.ofNullable(after);
    }

    /** What was asked and not done. */
    Optional<Wish> wish() {
        return wish;
    }

    /** What is wrong with a value, empty when nothing is. */
    String error(String name) {
        return errors.getOrDefault(name, "");
    }

    /** Why it was refused, empty when it was not. */
    String problem() {
        return problem;
    }

    /** Whether the core says so: it speaks German, whatever the page speaks. */
    boolean isGerman() {
        return german;
    }

    /** Whether somebody else was faster. */
    boolean isStale() {
        return stale;
    }
}

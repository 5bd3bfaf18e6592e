package de.ikz.register;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries are asked for: within a set "or", between the sets "and"; an empty set asks for nothing in particular.
 *
 * @param scope city, Stand, withdrawn ones or not
 * @param kinds exchanges, projects
 * @param units by units
 * @param stages at one of these stages
 * @param reach reaching to one of these
 * @param legalForms keys of legal forms
 * @param partners ids of partners, or names (compared by {@link SortKey})
 * @param visibilities shown there
 * @param due a time mentioned in it is due within, as {@link Deadline#due} tells
 */
public record Filter(
        Scope scope,
        Set<Cooperation.Kind> kinds,
        ByUnit units,
        Set<Stage> stages,
        Set<Reach> reach,
        Set<String> legalForms,
        Set<String> partners,
        Set<Visibility> visibilities,
        Due due) {

    public Filter {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(units, "units");
        kinds = Set.copyOf(kinds);
        stages = Set.copyOf(stages);
        reach = Set.copyOf(reach);
        legalForms = Set.copyOf(legalForms);
        partners = Set.copyOf(partners);
        visibilities = Set.copyOf(visibilities);
        Objects.requireNonNull(due, "due");
    }

    /** Everything within the scope. */
    public static Filter all(Scope scope) {
        return new Filter(scope, Set.of(), ByUnit.ANY, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Due.ANY);
    }

    /** Whether nothing but the scope is asked for. */
    public boolean isUnfiltered() {
        return equals(all(scope));
    }

    /** The same filter within these units. */
    public Filter with(ByUnit asked) {
        return new Filter(scope, kinds, asked, stages, reach, legalForms, partners, visibilities, due);
    }

    /** The same filter for these partners. */
    public Filter withPartners(Set<String> asked) {
        return new Filter(scope, kinds, units, stages, reach, legalForms, asked, visibilities, due);
    }

    /** The same filter for these days. */
    public Filter with(Due asked) {
        return new Filter(scope, kinds, units, stages, reach, legalForms, partners, visibilities, asked);
    }

    /**
     * Days that are asked for, both inclusive.
     *
     * @param from first day, empty for all before
     * @param to last day, empty for all after
     */
    public record Due(Optional<LocalDate> from, Optional<LocalDate> to) {

        /** Any time, or none. */
        public static final Due ANY = new Due(Optional.empty(), Optional.empty());

        public Due {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /** Whether a day lies within. */
        public boolean covers(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /**
     * Units that are asked for; a present but empty set matches nothing.
     *
     * @param answering the reporting unit is one of these
     * @param concerned one of these answers, is the sub-unit named, or is involved
     */
    public record ByUnit(Optional<Set<UnitId>> answering, Optional<Set<UnitId>> concerned) {

        /** No unit in particular. */
        public static final ByUnit ANY = new ByUnit(Optional.empty(), Optional.empty());

        public ByUnit {
            answering = answering.map(Set::copyOf);
            concerned = concerned.map(Set::copyOf);
        }

        /** Entries whose reporting unit is one of these. */
        public static ByUnit answering(Set<UnitId> units) {
            return new ByUnit(Optional.of(units), Optional.empty());
        }
    }
}

package de.ikz.cooperation;

/** What one version of an entry (Eintrag) says: either an {@link Exchange} or a {@link Project}. Immutable. */
public sealed interface Cooperation permits Exchange, Project {

    /** Wording, responsibility, classification, partners, origin. */
    Details details();

    /** Which of the two it is. */
    Kind kind();

    /** Its wording. */
    default Wording wording() {
        return details().wording();
    }

    /** The same with other details. */
    default Cooperation with(Details other) {
        return this instanceof Project project ? new Project(other, project.exchanges()) : new Exchange(other);
    }

    /** Exchange or project. */
    enum Kind {
        EXCHANGE,
        PROJECT;

        /** The name in the contract: {@code exchange} or {@code project}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

package de.ikz.reading;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Stage;
import de.ikz.partner.PartnerKind;
import de.ikz.reference.ReferenceMention;
import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What words of an entry are taken to mean. */
public sealed interface Conclusion {

    /** About what it is. */
    Confirmation.Subject subject();

    /** The value that a person confirms with it, as in {@link Confirmation#value}. */
    String value();

    /**
     * A time.
     *
     * @param kind kind of time
     * @param frame its bounds
     * @param recurrence how often
     * @param yearConcluded whether the year was concluded rather than written
     * @param problem what is wrong with it, a German sentence
     * @param said the day on which its statement was first said
     * @param ahead whether it lay ahead on that day; what lay behind is told and not due
     */
    record Time(
            TimeMention.Kind kind,
            Optional<Timeframe> frame,
            Optional<Recurrence> recurrence,
            boolean yearConcluded,
            Optional<String> problem,
            LocalDate said,
            boolean ahead)
            implements Conclusion {

        public Time {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(recurrence, "recurrence");
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(said, "said");
            if (ahead && frame.isEmpty()) {
                throw new IllegalArgumentException("Only a time with bounds lies ahead");
            }
        }

        static Time of(TimeMention mention, LocalDate said) {
            return new Time(
                    mention.kind(),
                    mention.frame(),
                    mention.recurrence(),
                    mention.yearConcluded(),
                    mention.problem(),
                    said,
                    mention.frame().isPresent() && !mention.past());
        }

        /** The day by which it is due: its last day, or its first where the end is open; empty without bounds. */
        public Optional<LocalDate> due() {
            return frame.flatMap(bounds -> bounds.end().or(bounds::start));
        }

        @Override
        public Confirmation.Subject subject() {
            return Confirmation.Subject.TIME;
        }

        @Override
        public String value() {
            return frame.map(Timeframe::edtf)
                    .or(() -> recurrence.map(Recurrence::iso))
                    .orElse(Confirmation.AS_IS);
        }
    }

    /**
     * A body with which the city cooperates.
     *
     * @param kind kind of body
     * @param body its id in the directory; empty for a class of bodies and one that the directory does not know
     * @param name the body's name, or the words themselves
     * @param key official key
     */
    record Party(PartnerKind kind, Optional<String> body, String name, Optional<String> key) implements Conclusion {

        public Party {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(key, "key");
        }

        @Override
        public Confirmation.Subject subject() {
            return Confirmation.Subject.PARTNER;
        }

        @Override
        public String value() {
            return body.orElse(Confirmation.AS_IS);
        }
    }

    /**
     * An own unit of the city; it is involved and no partner.
     *
     * @param code the unit's code
     */
    record OwnUnit(String code) implements Conclusion {

        @Override
        public Confirmation.Subject subject() {
            return Confirmation.Subject.PARTNER;
        }

        @Override
        public String value() {
            return Confirmation.NONE;
        }
    }

    /**
     * A document.
     *
     * @param type kind of document
     * @param canonical one spelling for all
     * @param date its date
     */
    record Document(ReferenceMention.Type type, String canonical, Optional<LocalDate> date) implements Conclusion {

        @Override
        public Confirmation.Subject subject() {
            return Confirmation.Subject.REFERENCE;
        }

        @Override
        public String value() {
            return canonical.length() > Confirmation.MAX_VALUE
                    ? canonical.substring(0, Confirmation.MAX_VALUE)
                    : canonical;
        }
    }

    /**
     * How far the cooperation has come; several words may decide it together.
     *
     * @param stage the stage, the same for all of them
     */
    record HowFar(Stage stage) implements Conclusion {

        @Override
        public Confirmation.Subject subject() {
            return Confirmation.Subject.STAGE;
        }

        @Override
        public String value() {
            return stage.key();
        }
    }

    /**
     * Between whom it reaches.
     *
     * @param reach one of the set
     */
    record Between(de.ikz.cooperation.Reach reach) implements Conclusion {

        @Override
        public Confirmation.Subject subject() {
            return Confirmation.Subject.REACH;
        }

        @Override
        public String value() {
            return reach.key();
        }
    }

    /**
     * The legal form.
     *
     * @param legalForm key of a {@link de.ikz.cooperation.LegalForm}
     */
    record Form(String legalForm) implements Conclusion {

        @Override
        public Confirmation.Subject subject() {
            return Confirmation.Subject.LEGAL_FORM;
        }

        @Override
        public String value() {
            return legalForm;
        }
    }
}

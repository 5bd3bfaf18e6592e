package de.ikz.portlet;

import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.register.OpenDoubt;
import java.util.List;
import java.util.Optional;

/**
 * Something doubtful about an entry, ready to be decided.
 *
 * @param key names it among the doubts of its entry as long as the words stand there
 * @param kind what it is about
 * @param message what is doubtful and what to do, in German
 * @param words the sentence with the words in doubt
 * @param topic what the entry is about
 * @param entry the entry's number and page
 * @param unit who answers for it
 * @param revision sequence of the version that was seen
 * @param choices how it can be decided
 */
public record DoubtView(
        String key,
        Doubt.Kind kind,
        String message,
        Html words,
        String topic,
        Link entry,
        Link unit,
        int revision,
        Choices choices) {

    /**
     * What the visitor may do besides deciding.
     *
     * @param names take bodies and names into the directory
     * @param erases erase names of persons
     */
    record Rights(boolean names, boolean erases) {}

    /**
     * How a doubt can be decided.
     *
     * @param simple with one click: value and label
     * @param recorded the name under which an unknown body is taken into the directory, empty where that is not possible
     * @param kinds the kinds of bodies, the one chosen that it seems to be
     * @param called how a known body is said to be meant: {@code named} as a further name of it, {@code meant} here alone,
     *     empty where none can be
     * @param replaced what is to stand in the place of a person's name, empty where that is not possible
     */
    public record Choices(List<Choice> simple, String recorded, List<Choice> kinds, String called, String replaced) {

        static Choices of(OpenDoubt open, Rights rights, Texts text) {
            Doubt doubt = open.doubt();
            List<Choice> simple = doubt.choices().stream()
                    .filter(choice -> !choice.value().equals(Doubt.Choice.RECORD)
                            && !choice.value().equals(Doubt.Choice.ERASE))
                    .map(choice -> new Choice(choice.value(), choice.label(), false))
                    .toList();
            boolean unknown = doubt.kind() == Doubt.Kind.UNKNOWN_PARTNER;
            return new Choices(
                    simple,
                    rights.names() ? label(doubt, Doubt.Choice.RECORD) : "",
                    unknown ? DirectoryDesk.kinds(kind(open.entry(), doubt), text) : List.of(),
                    meansBody(doubt) ? unknown && rights.names() ? "named" : "meant" : "",
                    rights.erases() ? label(doubt, Doubt.Choice.ERASE) : "");
        }

        private static boolean meansBody(Doubt doubt) {
            return doubt.kind().subject().equals(Optional.of(Subject.PARTNER));
        }

        private static String label(Doubt doubt, String value) {
            return doubt.choices().stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Doubt.Choice::label)
                    .findFirst()
                    .orElse("");
        }

        private static PartnerKind kind(Entry entry, Doubt doubt) {
            return entry.readings().all().stream()
                    .filter(reading -> reading.mark().equals(doubt.mark()))
                    .map(Reading::conclusion)
                    .filter(Conclusion.Party.class::isInstance)
                    .map(party -> ((Conclusion.Party) party).kind())
                    .findFirst()
                    .orElse(PartnerKind.UNKNOWN);
        }
    }

    static DoubtView of(OpenDoubt open, EntryViews views, Rights rights, Texts text) {
        Entry entry = open.entry();
        Doubt doubt = open.doubt();
        return new DoubtView(
                key(doubt),
                doubt.kind(),
                doubt.message(),
                Excerpt.of(entry.content(), doubt.mark()),
                entry.content().wording().topic(),
                views.number(entry),
                views.link(entry.content().details().responsibility().unit()),
                entry.revision().sequence(),
                Choices.of(open, rights, text));
    }

    /** Names a doubt as long as its words stand in the entry. */
    static String key(Doubt doubt) {
        return doubt.kind().key() + "-"
                + Passages.fingerprint(doubt.passage().toString()).substring(0, 12);
    }

    /** Whether a form that was sent is about this doubt. */
    boolean isAskedBy(Visit visit) {
        return visit.parameter("doubt").filter(key::equals).isPresent()
                && visit.parameter("entry").filter(entry.label()::equals).isPresent();
    }

    /** Its name on the page. */
    public String anchor() {
        return entry.label() + "-" + key;
    }
}

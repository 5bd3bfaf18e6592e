package de.ikz.portlet;

import de.ikz.cooperation.LegalForms;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.reference.ReferenceMention;
import de.ikz.register.Entry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that was concluded from an entry's words, ready to be confirmed.
 *
 * @param key names it among the readings of its entry as long as the words stand there
 * @param about what it is about: time, partner, document
 * @param mention the words
 * @param meaning what they are taken to mean
 * @param confirmed whether a person confirmed it
 */
public record ReadingView(String key, String about, String mention, Link meaning, boolean confirmed) {

    /** Documents that have a name of their own; that there is an agreement or a draft says the text itself. */
    private static final Set<ReferenceMention.Type> NAMED = EnumSet.of(
            ReferenceMention.Type.COUNCIL_PAPER, ReferenceMention.Type.RESOLUTION, ReferenceMention.Type.LAW);

    /** All that is worth confirming, in the order of the text; the stage is confirmed where it is shown. */
    static List<ReadingView> of(Entry entry, Addresses addresses, Texts text) {
        return entry.readings().all().stream()
                .filter(ReadingView::isTold)
                .map(reading -> new ReadingView(
                        key(entry, reading),
                        text.of("reading." + reading.conclusion().subject().key()),
                        reading.mention(),
                        meaning(reading.conclusion(), addresses, text),
                        reading.isConfirmed()))
                .toList();
    }

    /** What nobody has confirmed, with the stage. */
    static Stream<Reading> open(Entry entry) {
        return entry.readings().all().stream()
                .filter(reading -> !reading.isConfirmed())
                .filter(reading -> isTold(reading) || reading.conclusion() instanceof Conclusion.HowFar);
    }

    private static boolean isTold(Reading reading) {
        Conclusion conclusion = reading.conclusion();
        if (conclusion instanceof Conclusion.Time time) {
            return time.frame().isPresent();
        }
        if (conclusion instanceof Conclusion.Party party) {
            return party.body().isPresent() || party.kind() == PartnerKind.GROUP;
        }
        if (conclusion instanceof Conclusion.Document document) {
            return NAMED.contains(document.type());
        }
        return !(conclusion instanceof Conclusion.HowFar || conclusion instanceof Conclusion.OwnUnit);
    }

    private static Link meaning(Conclusion conclusion, Addresses addresses, Texts text) {
        if (conclusion instanceof Conclusion.Time time) {
            return Link.none(new TimeWords(text).of(time));
        }
        if (conclusion instanceof Conclusion.Party party) {
            return new Link(party.name(), party.body().map(addresses::partner).orElse(""));
        }
        if (conclusion instanceof Conclusion.Document document) {
            return new Link(document.canonical(), addresses.paper(document));
        }
        if (conclusion instanceof Conclusion.Between between) {
            return Link.none(text.word(between.reach()));
        }
        return Link.none(LegalForms.find(conclusion.value())
                .map(form -> FilterForm.legalForm(form, text))
                .orElse(conclusion.value()));
    }

    /** Names a reading as long as its words stand in the entry. */
    static String key(Entry entry, Reading reading) {
        return reading.conclusion().subject().key() + "-"
                + Passages.fingerprint(
                                Passages.of(entry.content(), reading.mark()).toString())
                        .substring(0, 12);
    }
}

package de.ikz.war.api;

import de.ikz.cooperation.Cooperation;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Reading;
import de.ikz.reading.Readings;
import de.ikz.reference.CouncilPapers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was concluded from an entry's text, each with its words, their place, and the rule that drew the conclusion. On
 * what stage, reach, legal form and the units involved rest stands in {@code conclusions}.
 */
final class ReadingsJson {

    static final String PARTNERS = "partners";
    static final String TIMES = "times";
    static final String REFERENCES = "references";
    static final String CONCLUSIONS = "conclusions";
    static final List<String> LISTS = List.of(PARTNERS, TIMES, REFERENCES, CONCLUSIONS);
    static final String SOURCE = "source";

    private final CouncilPapers papers;

    ReadingsJson(CouncilPapers papers) {
        this.papers = papers;
    }

    void write(JsonText json, Cooperation content, Readings readings) {
        for (String list : LISTS) {
            json.writeStartArray(list);
            if (list.equals(PARTNERS)) {
                UnreadPartners.of(content, readings).forEach(partner -> UnreadPartners.write(json, partner));
            }
            readings.all().stream()
                    .filter(reading -> list(reading).equals(list))
                    .forEach(reading -> write(json, reading));
            json.writeEnd();
        }
    }

    /** The member of an entry in whose list a reading stands. */
    static String list(Reading reading) {
        Conclusion conclusion = reading.conclusion();
        if (conclusion instanceof Conclusion.Party) {
            return PARTNERS;
        }
        if (conclusion instanceof Conclusion.Time) {
            return TIMES;
        }
        return conclusion instanceof Conclusion.Document ? REFERENCES : CONCLUSIONS;
    }

    void write(JsonText json, Reading reading) {
        json.writeStartObject();
        writeConclusion(json, reading.conclusion());
        MarkJson.write(json, reading.mention(), reading.mark());
        json.write(SOURCE, reading.source().name().toLowerCase(Locale.ROOT));
        json.write("rule", reading.rule());
        json.writeEnd();
    }

    private void writeConclusion(JsonText json, Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Time time) {
            TimeJson.write(json, time);
        } else if (conclusion instanceof Conclusion.Party party) {
            Written.orNull(json, "id", party.body());
            json.write("name", party.name());
            json.write("kind", party.kind().key());
            Written.orNull(json, "key", party.key());
        } else if (conclusion instanceof Conclusion.Document document) {
            json.write("type", document.type().key());
            json.write("canonical", document.canonical());
            Written.orNull(json, "date", document.date());
            Written.ifPresent(json, "url", papers.address(document.type(), document.canonical()));
        } else if (conclusion instanceof Conclusion.OwnUnit unit) {
            json.write("about", "involved");
            json.write("value", unit.code());
        } else {
            json.write("about", conclusion.subject().key());
            json.write("value", conclusion.value());
        }
    }

    /** Codes of the units involved: those that the entry names beside it, then those that its text names. */
    static Collection<String> involved(List<String> said, Collection<String> answering, Readings readings) {
        Set<String> codes = new LinkedHashSet<>(said);
        readings.conclusions(Conclusion.OwnUnit.class)
                .map(Conclusion.OwnUnit::code)
                .filter(code -> !answering.contains(code))
                .forEach(codes::add);
        return codes;
    }
}

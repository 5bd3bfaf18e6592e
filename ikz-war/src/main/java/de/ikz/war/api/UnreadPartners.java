package de.ikz.war.api;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.partner.Partner;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.reading.Readings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names of the first column from which nothing was concluded: they stay partners as written, unless somebody said that
 * they are none.
 */
final class UnreadPartners {

    private UnreadPartners() {}

    static List<Partner> of(Cooperation content, Readings readings) {
        List<Partner> named = content.details().partners();
        Set<Integer> read = readings.all().stream()
                .map(Reading::mark)
                .filter(mark -> mark.field() == Mark.Field.PARTNER)
                .map(Mark::statement)
                .collect(Collectors.toSet());
        return IntStream.range(0, named.size())
                .filter(at -> !read.contains(at))
                .mapToObj(named::get)
                .filter(partner -> !isNone(content.details().confirmations(), partner))
                .toList();
    }

    private static boolean isNone(List<Confirmation> decided, Partner partner) {
        return !decided.isEmpty()
                && decided.stream()
                        .filter(one -> one.subject() == Confirmation.Subject.PARTNER)
                        .filter(one -> one.value().equals(Confirmation.NONE))
                        .map(Confirmation::passage)
                        .anyMatch(passage -> passage.field().equals(Mark.Field.PARTNER.key())
                                && passage.fingerprint().equals(Passages.fingerprint(partner.name())));
    }

    static void write(JsonText json, Partner partner) {
        json.writeStartObject();
        Written.orNull(json, "id", partner.id());
        json.write("name", partner.name());
        json.write("kind", partner.kind().key());
        Written.orNull(json, "key", partner.key());
        MarkJson.writeNowhere(json, partner.name());
        json.write(ReadingsJson.SOURCE, "inferred");
        json.writeEnd();
    }
}

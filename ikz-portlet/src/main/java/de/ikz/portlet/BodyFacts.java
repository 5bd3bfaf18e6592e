package de.ikz.portlet;

import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.register.PartnerBook.Family;
import de.ikz.time.Validity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the directory knows of a body, ready to be shown. */
public final class BodyFacts {

    private final Family family;
    private final Body body;
    private final Function<Body, Link> link;
    private final Texts text;

    BodyFacts(Family family, Function<Body, Link> link, Texts text) {
        this.family = family;
        this.body = family.body();
        this.link = link;
        this.text = text;
    }

    /** What kind of body it is. */
    public String getKind() {
        return text.word(body.kind());
    }

    /** Its official key, empty when it has none. */
    public String getKey() {
        return body.key().orElse("");
    }

    /** Further names, empty when there are none; letters of licence plates are no names. */
    public String getAliases() {
        return body.aliases().stream()
                .filter(alias -> alias.use() != Alias.Use.PLATE)
                .map(Alias::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The days on which it exists, empty when nobody knows. */
    public String getExists() {
        return days(body.validity(), text);
    }

    /** The days on which something holds, empty when nobody knows. */
    static String days(Validity validity, Texts text) {
        var from = validity.from().map(text::date);
        var until = validity.until().map(day -> text.date(day.minusDays(1)));
        if (from.isPresent() && until.isPresent()) {
            return text.of("version.range", from.get(), until.get());
        }
        return from.map(day -> text.of("version.since", day))
                .or(() -> until.map(day -> text.of("time.until", day)))
                .orElse("");
    }

    public List<Link> getPredecessors() {
        return family.predecessors().stream().map(link).toList();
    }

    public List<Link> getSuccessors() {
        return family.successors().stream().map(link).toList();
    }
}

package de.ikz.war.api;

import de.ikz.partner.Alias;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.register.NewBody;
import de.ikz.time.Validity;
import de.ikz.war.problem.ProblemException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request adds to the directory: a body, or a further name of one. Both are written as reading gives them. */
final class NewBodyJson {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String KEY = "key";
    private static final String TEXT = "text";
    private static final String USE = "use";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final int MAX_KEY = 8;
    private static final int MAX_WORD = 20;

    private NewBodyJson() {}

    /** @throws ProblemException with status 400 and all faults */
    static NewBody body(InputStream json) {
        TextMembers members = TextMembers.read(json, "ein Partner", List.of(NAME, KIND, KEY, FROM, UNTIL));
        String name = members.required(NAME, Partner.MAX_NAME);
        List<PartnerKind> kinds = Arrays.stream(PartnerKind.values())
                .filter(kind -> kind != PartnerKind.GROUP)
                .toList();
        Optional<PartnerKind> kind =
                members.constant(KIND, members.required(KIND, MAX_WORD), kinds.stream(), PartnerKind::key);
        Optional<String> key = members.optional(KEY, MAX_KEY);
        Validity validity = validity(members);
        members.check();
        return new NewBody(name, kind.orElseThrow(), key, validity);
    }

    /** @throws ProblemException with status 400 and all faults */
    static Alias alias(InputStream json) {
        TextMembers members = TextMembers.read(json, "ein weiterer Name", List.of(TEXT, USE, FROM, UNTIL));
        String text = members.required(TEXT, Partner.MAX_NAME);
        Alias.Use use = members.optional(USE, MAX_WORD)
                .flatMap(word -> members.constant(
                        USE,
                        word,
                        Stream.of(Alias.Use.ALONE, Alias.Use.NAMED),
                        one -> one.name().toLowerCase(Locale.ROOT)))
                .orElse(Alias.Use.ALONE);
        Validity validity = validity(members);
        members.check();
        return new Alias(text, use, validity);
    }

    private static Validity validity(TextMembers members) {
        var from = members.date(FROM);
        var until = members.date(UNTIL);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            members.fail(UNTIL, "Dieser Tag muss nach dem ersten liegen.");
            return Validity.ALWAYS;
        }
        return new Validity(from, until);
    }
}

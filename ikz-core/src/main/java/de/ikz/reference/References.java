package de.ikz.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the documents that a German administrative text refers to.
 *
 * <p>A mention is the name of the document with its number, paragraph, body or day ({@code § 88 Abs. 4 SOG LSA}, {@code SR
 * Beschluss am 19.8.2010}), not its title, parties or content. The canonical spelling is the same for the same document:
 * in the nominative singular, the paragraph before the law, days as DIN 5008 writes them.
 */
public final class References {

    /** The first rule that applies to a token decides. */
    private static final Map<String, ReferenceRule> RULES = rules();

    private References() {}

    private static Map<String, ReferenceRule> rules() {
        Map<String, ReferenceRule> rules = new LinkedHashMap<>();
        rules.put("council_paper", new PaperNumbers());
        rules.put("composed_number", new ComposedNumbers());
        rules.put("resolution", new Resolutions());
        rules.put("draft", new Drafts());
        rules.put("law", new Laws());
        rules.put("agreement", new Agreements());
        return rules;
    }

    /**
     * The documents that a text names, in the order of the text; no two overlap. Linear in the text.
     *
     * @param text any text
     */
    public static List<ReferenceMention> in(String text) {
        Tokens tokens = Tokens.of(text);
        List<ReferenceMention> mentions = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            index = next(tokens, index, mentions);
        }
        return mentions;
    }

    private static int next(Tokens tokens, int index, List<ReferenceMention> mentions) {
        for (Map.Entry<String, ReferenceRule> rule : RULES.entrySet()) {
            Optional<Found> found = rule.getValue().at(tokens, index);
            if (found.isPresent()) {
                Found one = found.get();
                mentions.add(new ReferenceMention(
                        tokens.get(one.first()).from(),
                        one.to(),
                        one.type(),
                        one.canonical(),
                        one.date(),
                        rule.getKey()));
                return one.last() + 1;
            }
        }
        return index + 1;
    }
}

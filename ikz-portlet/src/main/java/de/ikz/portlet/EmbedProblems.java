package de.ikz.portlet;

import de.ikz.portlet.EmbedQuery.View;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with the address of an embedded part, in sentences for those who wrote it into their page. */
final class EmbedProblems {

    private EmbedProblems() {}

    /** What is wrong with its own parameters, else with those of the selection, else what is missing. */
    static List<String> of(EmbedQuery asked, Supplier<Query> selection, Texts text) {
        if (!asked.problems().isEmpty()) {
            return List.copyOf(asked.problems().values());
        }
        Query query = selection.get();
        if (!query.problems().isEmpty()) {
            return query.problems().keySet().stream()
                    .map(name -> wrong(name, String.join(", ", query.of(name)), text))
                    .toList();
        }
        return List.of(text.of(asked.is(View.PARTNER) ? "embed.problem.partner" : "embed.problem.unit"));
    }

    private static String wrong(String name, String given, Texts text) {
        return name.equals("unit") ? text.of("embed.missing.unit", given) : text.of("embed.problem", name, given);
    }
}

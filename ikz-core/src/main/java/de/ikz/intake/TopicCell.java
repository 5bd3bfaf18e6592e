package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The topics of a row: one; several proposals below a heading; or several that cannot be told apart for sure, which stay
 * one.
 *
 * @param heading of proposals, without its colon
 * @param topics at least one; parts of one topic are separated by line feeds
 * @param isBulleted whether the cell is one bullet alone, as proposals stand that go on below the heading before
 * @param doubt a German sentence, if something is in doubt
 */
record TopicCell(Optional<String> heading, List<String> topics, boolean isBulleted, Optional<String> doubt) {

    private static final Pattern PROPOSALS = Pattern.compile(
            "(?i)(?:weitere |neue |mögliche |gemeinsame )?(?:vorschl(?:ag|äge)|ideen?|anregung(?:en)?|prüfaufträge|denkbare|mögliche"
                    + "|geplante|weitere themen|themenvorschläge|potenziale)\\b.*");

    static TopicCell of(List<Paragraph> paragraphs, int statements) {
        Paragraph first = paragraphs.get(0);
        List<Paragraph> rest = paragraphs.subList(1, paragraphs.size());
        boolean leads = !first.marked() && !rest.isEmpty();
        if (leads && PROPOSALS.matcher(first.words()).matches()) {
            return proposals(first, rest, statements);
        }
        String all = joined(paragraphs);
        if (rest.isEmpty()) {
            return new TopicCell(Optional.empty(), List.of(all), first.marked(), Optional.empty());
        }
        boolean list = leads && first.endsWithColon();
        return new TopicCell(
                Optional.empty(),
                List.of(all),
                false,
                list
                        ? Optional.empty()
                        : Optional.of(
                                "In der Zelle stehen mehrere Themen; welcher Arbeitsstand zu welchem gehört, ist nicht"
                                        + " sicher. Sie bleiben ein Eintrag – bitte prüfen und bei Bedarf trennen."));
    }

    private static TopicCell proposals(Paragraph lead, List<Paragraph> items, int statements) {
        String words = lead.words();
        Optional<String> heading = Optional.of(
                lead.endsWithColon() ? words.substring(0, words.length() - 1).strip() : words);
        List<String> topics = new ArrayList<>();
        int level = items.get(0).level();
        for (Paragraph item : items) {
            if (topics.isEmpty() || item.level() <= level) {
                topics.add(item.words());
            } else {
                topics.set(topics.size() - 1, topics.get(topics.size() - 1) + "\n" + item.words());
            }
        }
        if (topics.size() > 1 && statements > 0) {
            return new TopicCell(
                    heading,
                    List.of(String.join("\n", topics)),
                    false,
                    Optional.of(
                            "Neben mehreren Vorschlägen stehen Arbeitsstand oder Perspektive; zu welchem sie gehören, ist"
                                    + " nicht sicher. Sie bleiben ein Eintrag – bitte prüfen und bei Bedarf trennen."));
        }
        return new TopicCell(heading, topics, false, Optional.empty());
    }

    private static String joined(List<Paragraph> paragraphs) {
        return String.join("\n", paragraphs.stream().map(Paragraph::words).toList());
    }
}

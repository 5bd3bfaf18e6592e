package de.ikz.portlet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a topic with their offsets, to choose where a second topic begins. */
final class TopicWords {

    /** Most words at which a topic can be cut on the page. */
    static final int MOST = 300;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private TopicWords() {}

    /**
     * A word of a topic.
     *
     * @param at its offset in UTF-16 code units, 0 for the first
     * @param text the word
     * @param chosen whether the second topic begins with it
     */
    public record Word(int at, String text, boolean chosen) {}

    static List<Word> of(String topic, String chosen) {
        List<Word> words = new ArrayList<>();
        Matcher next = WORD.matcher(topic);
        while (next.find()) {
            boolean isLast = words.size() == MOST;
            String text = isLast ? topic.substring(next.start()) : next.group();
            words.add(new Word(next.start(), text, chosen.equals(String.valueOf(next.start())) && next.start() > 0));
            if (isLast) {
                break;
            }
        }
        return words;
    }
}

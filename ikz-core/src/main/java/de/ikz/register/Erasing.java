package de.ikz.register;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Replaces words wherever they stand, not within a longer word; for all stores alike. Letters are compared one by one; a
 * blank of the words may be any white space in the text, and a word may be torn by a hyphen at the end of a line. Counts
 * the texts in which it replaced something.
 */
public final class Erasing {

    /** What stands in the place of a tag, where markup is searched. */
    static final char TAG = '\ue000';

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final String BLANK = "[\\s\\p{Z}]+";
    private static final String TORN = "(?:\\u00ad|[-\\u2010][^\\S\\n]*\\R[^\\S\\n]*)?";
    private static final String BLANK_IN_MARKUP = "[\\s\\p{Z}" + TAG + "]+";
    private static final String TORN_IN_MARKUP = "[\\u00ad" + TAG + "]*(?:[-\\u2010][\\s" + TAG + "]+)?";
    private static final String ENTITY = "&[A-Za-z]{2,8};";

    private final Pattern pattern;
    private final Pattern inMarkup;
    private final String by;
    private int places;

    /**
     * @param words what is to vanish, not blank
     * @param by what stands there instead
     */
    public Erasing(String words, String by) {
        String stripped = words.strip();
        this.pattern = pattern(stripped, BLANK, TORN, Erasing::literal);
        this.inMarkup = pattern(stripped, BLANK_IN_MARKUP, TORN_IN_MARKUP, Erasing::orEntity);
        this.by = by;
    }

    private static Pattern pattern(String words, String blank, String torn, IntFunction<String> character) {
        String inner = Pattern.compile(BLANK)
                .splitAsStream(words)
                .map(word -> word.codePoints().mapToObj(character).collect(Collectors.joining(torn)))
                .collect(Collectors.joining(blank));
        return Pattern.compile((isLetter(words.codePointAt(0)) ? "(?<!" + LETTER + ")" : "")
                + inner
                + (isLetter(words.codePointBefore(words.length())) ? "(?!" + LETTER + ")" : ""));
    }

    private static String literal(int character) {
        return Pattern.quote(Character.toString(character));
    }

    private static String orEntity(int character) {
        String literal = literal(character);
        return isLetter(character) && character < 128 ? literal : "(?:" + literal + "|" + ENTITY + ")";
    }

    private static boolean isLetter(int character) {
        return Pattern.matches(LETTER, Character.toString(character));
    }

    /** In how many texts something was replaced. */
    public int places() {
        return places;
    }

    /** Whether a text has the words. */
    public boolean finds(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether a text with tags and entities may have the words, be they torn by tags. */
    public boolean mayBeIn(String markup) {
        return inMarkup.matcher(Markup.withoutTags(markup)).find();
    }

    /** How often a text has the words. */
    public long times(String text) {
        return pattern.matcher(text).results().count();
    }

    /** The text without the words. */
    public String in(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        places++;
        return matcher.replaceAll(Matcher.quoteReplacement(by));
    }

    /**
     * The text without the words.
     *
     * @throws UnfitDecision when it would be longer than it may be
     */
    public String in(String text, int most) {
        String erased = in(text);
        if (erased.length() > most && !erased.equals(text)) {
            throw new UnfitDecision("Mit diesem Ersatz würde ein Text zu lang. Bitte einen kürzeren Ersatz angeben.");
        }
        return erased;
    }

    /** Where a place of the text is after {@link #in}; within the words, it is the first place of what replaced them. */
    int start(String text, int at) {
        int moved = at;
        for (Matcher words = pattern.matcher(text); words.find() && words.start() < at; ) {
            moved += by.length() - (Math.min(at, words.end()) - words.start());
            if (at < words.end()) {
                moved -= by.length();
            }
        }
        return moved;
    }

    /** Where an end of words is after {@link #in}; within the words, it is the end of what replaced them. */
    int end(String text, int at) {
        int moved = at;
        for (Matcher words = pattern.matcher(text); words.find() && words.start() < at; ) {
            moved += by.length() - (Math.min(at, words.end()) - words.start());
        }
        return moved;
    }
}

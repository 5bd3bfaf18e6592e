package de.ikz.intake;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what line breaks and copying did to a text: hyphens that only a line break needed, and beginnings that stand
 * twice. What was taken out is told.
 */
final class Repairs {

    private static final Pattern HYPHEN =
            Pattern.compile("(?<![\\p{L}\\p{N}.-])(\\p{L}{2,})-(\\s?)(\\p{Ll}{2,})(?![\\p{L}\\p{N}-])");
    private static final Set<String> CONJUNCTIONS =
            Set.of("und", "oder", "sowie", "bzw", "als", "wie", "bis", "noch", "statt", "samt", "aber", "auch");
    private static final Set<String> FOREIGN = Set.of(
            "how", "line", "source", "data", "demand", "work", "working", "house", "date", "end", "time", "check",
            "hoc", "ante", "post", "top", "part", "off", "out", "buy", "lease", "set", "site", "shoring", "sharing",
            "up");
    private static final Pattern FRAGMENT =
            Pattern.compile("(?:lich|keit|heit|schaft|tion|tät|chung|weit|weise|same|nale)\\p{L}*"
                    + "|(?:t|r|d|l|n|s|g|z|k|m|b|f)?ung(?:en|s)?|nis(?:se)?|ten|ter|tet");
    private static final Pattern SECOND_HALF = Pattern.compile("(?:rechtlich|intern|politisch|übergreifend)\\p{L}*");
    private static final Pattern ADJECTIVE_LEFT = Pattern.compile(".*(?:lich|isch|ig)");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyäöü]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LOANS = Set.of("online", "internet", "intranet", "web", "cloud", "app", "mail");
    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:isch|sch|lich|haft|sam)(?:e|er|en|es|em)?");
    private static final Pattern PERHAPS_ADJECTIVE = Pattern.compile(".*(?:ig|al|iv)(?:e|er|en|es|em)?");
    private static final Pattern ADJECTIVE_STEM = Pattern.compile(".*(?:isch|sch|lich|ig|al|iv|il|ell)");
    private static final Pattern PREFIXES = Pattern.compile(
            "(?:ab|an|auf|aus|be|bei|dar|durch|ein|ent|er|fest|fort|ge|her|hin|mit|nach|um|un|unter|ver|vor|weg|weiter"
                    + "|wieder|zer|zu|zurück|zusammen|über)+(?:ge|zu)?");

    private static final int LONGEST_PREFIX = 20;

    private final Set<String> vocabulary;
    private final Consumer<Repair> told;

    /**
     * What was done to a text.
     *
     * @param removed the characters that were taken out; empty for a mere doubt
     * @param words the words concerned
     * @param why a German sentence
     */
    record Repair(Traced removed, String words, String why) {}

    /**
     * @param vocabulary the words of the whole report in lower case, without hyphens
     * @param told takes what was done
     */
    Repairs(Set<String> vocabulary, Consumer<Repair> told) {
        this.vocabulary = vocabulary;
        this.told = told;
    }

    Traced mend(Traced text) {
        return joinHyphens(dropDoubledBeginning(text));
    }

    private Traced joinHyphens(Traced text) {
        Traced mended = text;
        Matcher matcher = HYPHEN.matcher(mended.text());
        int from = 0;
        int hyphen = mended.text().indexOf('-');
        while (hyphen >= 0) {
            int next = hyphen + 1;
            if (standsBefore(hyphen, from, matcher, mended.text())) {
                from = matcher.start(3);
                next = from;
                if (isBroken(matcher.group(1), matcher.group(2), matcher.group(3))) {
                    mended = joined(mended, hyphen, matcher);
                    matcher = HYPHEN.matcher(mended.text());
                    from = hyphen;
                    next = hyphen;
                }
            }
            hyphen = mended.text().indexOf('-', next);
        }
        return mended;
    }

    private Traced joined(Traced text, int hyphen, Matcher matcher) {
        String broken = matcher.group().replace('\n', ' ');
        told.accept(new Repair(
                text.sub(hyphen, matcher.start(3)),
                broken,
                "Trennstrich aus einem Zeilenumbruch entfernt: aus „" + broken + "“ wurde „" + matcher.group(1)
                        + matcher.group(3) + "“."));
        return text.without(hyphen, matcher.start(3));
    }

    /** Whether a word stands before the hyphen that the pattern knows; looked for from there on, not in the whole text. */
    private static boolean standsBefore(int hyphen, int from, Matcher matcher, String text) {
        int start = hyphen;
        while (start > from && Character.isLetter(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start < hyphen
                && matcher.region(start, text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private boolean isBroken(String left, String between, String right) {
        boolean evident = vocabulary.contains((left + right).toLowerCase(Locale.GERMAN));
        if (CONJUNCTIONS.contains(right)) {
            return false;
        }
        if (between.equals("\n")) {
            return true;
        }
        if (!between.isEmpty()) {
            return evident;
        }
        if (evident) {
            return true;
        }
        if (right.length() < 3 || FOREIGN.contains(right)) {
            return false;
        }
        if (SECOND_HALF.matcher(right).matches()) {
            return !ADJECTIVE_LEFT.matcher(left).matches();
        }
        return isNoun(left)
                ? !areAdjectives(left, right)
                : isPrefix(left) || FRAGMENT.matcher(right).matches();
    }

    /** A capitalised word that is no abbreviation (Pkw) and no loan word that takes a hyphen (Online-gestützt). */
    private static boolean isNoun(String left) {
        String tail = left.substring(1);
        return Character.isUpperCase(left.charAt(0))
                && tail.equals(tail.toLowerCase(Locale.GERMAN))
                && VOWEL.matcher(left).find()
                && !LOANS.contains(left.toLowerCase(Locale.GERMAN));
    }

    private static boolean isPrefix(String left) {
        return left.length() <= LONGEST_PREFIX && PREFIXES.matcher(left).matches();
    }

    private static boolean areAdjectives(String left, String right) {
        return ADJECTIVE.matcher(right).matches()
                || PERHAPS_ADJECTIVE.matcher(right).matches()
                        && ADJECTIVE_STEM.matcher(left).matches();
    }

    /** {@code AG „A und AG „A und B“} is {@code AG „A und B“}: at least two words that stand twice in a row. */
    private Traced dropDoubledBeginning(Traced text) {
        String words = text.text();
        int longest = 0;
        int blank = words.indexOf(' ', words.indexOf(' ') + 1);
        while (blank > 0 && 2 * blank <= words.length()) {
            if (words.regionMatches(blank + 1, words, 0, blank) && endsWord(words, 2 * blank + 1)) {
                longest = blank + 1;
            }
            blank = blank > 400 ? -1 : words.indexOf(' ', blank + 1);
        }
        if (longest == 0) {
            return text;
        }
        Traced doubled = text.sub(0, longest);
        told.accept(new Repair(
                doubled,
                doubled.text().strip(),
                "Der Anfang „" + doubled.text().strip() + "“ stand doppelt und wurde einmal entfernt."));
        return text.from(longest);
    }

    private static boolean endsWord(String words, int at) {
        return at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
    }
}

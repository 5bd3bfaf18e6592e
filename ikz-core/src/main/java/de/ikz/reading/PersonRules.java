package de.ikz.reading;

import de.ikz.reading.PersonWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of natural persons in a text, so that somebody can name the function instead: behind a form of address
 * ({@code Frau Beispiel}), a title ({@code Dr. Muster}), or a function with an initial or a given name ({@code
 * Bürgermeisterin A. Beispiel}). A name alone is none: too many streets, schools and places are called like people.
 */
final class PersonRules {

    private static final int MOST_BEFORE = 6;
    private static final int MOST_NAMES = 3;
    private static final int LONGEST = 8;
    private static final Set<String> ARTICLES = Set.of("der", "den", "dem");

    private PersonRules() {}

    /** The names in the order of the text; no two overlap. Linear in the text. */
    static List<PersonMention> in(String text) {
        List<Word> words = Word.in(text);
        List<PersonMention> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Span> span = at(text, words, at);
            span.ifPresent(one -> found.add(new PersonMention(
                    words.get(one.first()).from(), words.get(one.last()).to(), one.proposal())));
            at = span.map(one -> one.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private record Span(int first, int last, String proposal) {}

    private static Optional<Span> at(String text, List<Word> words, int start) {
        Word first = words.get(start);
        if (PersonWords.is(Kind.FUNCTION, first) && first.capital()) {
            return behind(text, words, start, start + 1, PersonWords.function(first));
        }
        if (PersonWords.is(Kind.ADDRESS, first) && first.capital()) {
            return behind(text, words, start, start, PersonWords.function(first));
        }
        return PersonWords.is(Kind.TITLE, first) && first.capital()
                ? behind(text, words, start, start, "die zuständige Stelle")
                : Optional.empty();
    }

    /** A name that begins at an index, with what goes before it. */
    private static Optional<Span> behind(String text, List<Word> words, int start, int begin, String proposal) {
        int at = begin;
        boolean sure = false;
        String function = proposal;
        while (at < words.size() && at < begin + MOST_BEFORE && isNear(text, words, at, start)) {
            Word word = words.get(at);
            boolean address = PersonWords.is(Kind.ADDRESS, word) && word.capital();
            boolean title = PersonWords.is(Kind.TITLE, word);
            if (address || title) {
                sure = true;
            } else if (PersonWords.is(Kind.FUNCTION, word) && word.capital() && sure) {
                function = PersonWords.function(word);
            } else {
                break;
            }
            at++;
        }
        boolean named = sure;
        String said = function;
        return lastOfName(text, words, at, start, named)
                .map(last -> new Span(start, withOthers(text, words, start, last), said));
    }

    /** {@code Herren Muster und Beispiel}: the last name of all that the address is meant for. */
    private static int withOthers(String text, List<Word> words, int start, int last) {
        int at = last;
        while (PersonWords.isOfSeveral(words.get(start))
                && at + 2 < words.size()
                && words.get(at + 1).lower().equals("und")
                && isNear(text, words, at + 1, start)
                && isName(words.get(at + 2))
                && !PersonWords.isNoun(words.get(at + 2))) {
            at += 2;
        }
        return at;
    }

    /** The index of the last word of a name that begins at an index. */
    private static Optional<Integer> lastOfName(String text, List<Word> words, int begin, int start, boolean sure) {
        int last = -1;
        int names = 0;
        boolean certain = sure;
        for (int at = begin;
                at < Math.min(words.size(), begin + LONGEST) && names < MOST_NAMES && isNear(text, words, at, start);
                at++) {
            Word word = words.get(at);
            boolean initial = word.capital() && word.to() - word.from() == 1 && isDot(text, word.to());
            boolean particle = !word.capital()
                    && (PersonWords.is(Kind.PARTICLE, word) || at > begin && isArticleOfName(words, at));
            certain |= initial || PersonWords.isGivenName(word);
            if (initial || particle && leadsToName(words, at + 1)) {
                continue;
            }
            if (!isName(word)
                    || last >= 0 && isSentenceEnd(text, words.get(last))
                    || names == 1 && !isSecond(words, at, sure)) {
                break;
            }
            last = at;
            names++;
        }
        boolean namesSomethingElse = last >= 0
                && (!PersonWords.is(Kind.ADDRESS, words.get(start)) && PersonWords.isNamedAfter(words.get(last))
                        || last + 1 < words.size()
                                && isNear(text, words, last + 1, start)
                                && PersonWords.isNamedAfter(words.get(last + 1)));
        return certain && last >= 0 && !namesSomethingElse ? Optional.of(last) : Optional.empty();
    }

    /** Whether a word is the article in {@code von der Muster}. */
    private static boolean isArticleOfName(List<Word> words, int at) {
        return ARTICLES.contains(words.get(at).lower()) && PersonWords.is(Kind.PARTICLE, words.get(at - 1));
    }

    private static boolean leadsToName(List<Word> words, int at) {
        int next = at < words.size() && !words.get(at).capital() && isArticleOfName(words, at) ? at + 1 : at;
        return next < words.size() && words.get(next).capital();
    }

    /**
     * Whether a second capitalised word belongs to the name. Behind a form of address every one does that is no noun of
     * offices: a given name that no table knows must not leave the surname behind.
     */
    private static boolean isSecond(List<Word> words, int at, boolean sure) {
        return PersonWords.isGivenName(words.get(at - 1)) || !sure || !PersonWords.isNoun(words.get(at));
    }

    private static boolean isName(Word word) {
        return word.capital()
                && word.to() - word.from() > 1
                && !PersonWords.is(Kind.NO_NAME, word)
                && !word.lower().equals(word.lower().toUpperCase(java.util.Locale.GERMAN));
    }

    /** Whether nothing but blanks, dots and a hyphen stand before a word, if it is not the first. */
    private static boolean isNear(String text, List<Word> words, int at, int start) {
        if (at == start) {
            return true;
        }
        int from = words.get(at - 1).to();
        int to = words.get(at).from();
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '.' && c != '-' && c != '\u00a0' && c != ':') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDot(String text, int at) {
        return at < text.length() && text.charAt(at) == '.';
    }

    private static boolean isSentenceEnd(String text, Word word) {
        return isDot(text, word.to());
    }
}

package de.ikz.reading;

import de.ikz.reading.Mark.Field;
import de.ikz.reading.Sentence.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences, and sentences into main clauses. */
final class Sentences {

    private static final Set<String> SHORT_FORMS = Set.of(
            "z", "b", "u", "a", "bzw", "ca", "abs", "nr", "str", "dez", "lfd", "evtl", "ggf", "inkl", "ldkr", "krsfr",
            "st", "dr", "vgl", "v", "d", "j", "max", "mind", "usw", "etc", "verw", "ordn", "min", "art", "div",
            "einschl", "gem", "insb", "sog", "tel", "kfm", "jur", "frau", "hr", "fr", "prof", "o", "ä", "i", "e", "s",
            "k", "zt", "wg", "rd", "vorb", "erl");

    private static final Set<String> AUXILIARIES =
            Set.of("wird", "werden", "ist", "sind", "wurde", "wurden", "hat", "haben", "soll", "sollen");

    private Sentences() {}

    /** The sentences of a text in order; none is without words. Linear in the text. */
    static List<Sentence> of(Field field, int statement, String text) {
        List<Word> words = Word.in(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || endsAfter(text, words.get(i), words.get(i + 1)) || joins(words, i)) {
                sentences.addAll(apart(field, statement, text, words.subList(start, i + 1)));
                start = i + 1;
            }
        }
        return sentences;
    }

    /** Whether a second sentence without a subject of its own follows: {@code liegt vor und wird umgesetzt}. */
    private static boolean joins(List<Word> words, int i) {
        return words.get(i).lower().equals("und")
                && AUXILIARIES.contains(words.get(i + 1).lower());
    }

    private static boolean endsAfter(String text, Word word, Word next) {
        for (int at = word.to(); at < next.from(); at++) {
            char c = text.charAt(at);
            if (c == ';' || c == '!' || c == '?' || c == '\n' || c == '•') {
                return true;
            }
            if (c == '.' && at + 1 < text.length() && text.charAt(at + 1) <= ' ') {
                return next.capital()
                        && !SHORT_FORMS.contains(word.lower())
                        && !(word.isNumber() && word.lower().length() < 3);
            }
        }
        return false;
    }

    /** Main clauses that tell something each are sentences of their own: {@code Vertrag unterschrieben, Bau steht aus}. */
    private static List<Sentence> apart(Field field, int statement, String text, List<Word> words) {
        Sentence whole = Clauses.sentence(field, statement, text, words);
        List<Clause> clauses = whole.clauses();
        List<Sentence> sentences = new ArrayList<>();
        boolean[] tellsLater = new boolean[clauses.size() + 1];
        for (int i = clauses.size() - 1; i >= 0; i--) {
            tellsLater[i] = tellsLater[i + 1] || tells(words, clauses.get(i));
        }
        int start = 0;
        boolean told = false;
        for (int i = 0; i + 1 < clauses.size(); i++) {
            told |= tells(words, clauses.get(i));
            if (told && tellsLater[i + 1]) {
                int end = clauses.get(i + 1).from();
                sentences.add(Clauses.sentence(field, statement, text, words.subList(start, end)));
                start = end;
                told = false;
            }
        }
        if (start == 0) {
            return List.of(whole);
        }
        sentences.add(Clauses.sentence(field, statement, text, words.subList(start, words.size())));
        return sentences;
    }

    private static boolean tells(List<Word> words, Clause clause) {
        return Predicates.in(words, clause.from(), clause.to());
    }
}

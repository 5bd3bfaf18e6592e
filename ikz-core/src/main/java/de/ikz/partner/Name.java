package de.ikz.partner;

import de.ikz.time.Validity;

/**
 * One way to write a body's name.
 *
 * @param body whose name it is
 * @param text as people write it
 * @param use how free it stands
 * @param validity the days on which it means the body
 * @param isAcronym whether it is letters that stand for words: {@code LVwA}, {@code KID}, {@code MD}
 * @param isShared whether places of several states bear it: {@code Neustadt}
 * @param isCommon whether it is a word, a first name, a surname or a landscape too: {@code Stelle}
 */
record Name(
        Body body,
        String text,
        Alias.Use use,
        Validity validity,
        boolean isAcronym,
        boolean isShared,
        boolean isCommon) {

    Name(Body body, String text, Alias.Use use, Validity validity) {
        this(
                body,
                text,
                use,
                validity,
                isAcronym(text),
                Lexicon.SHARED.contains(Folding.of(text)),
                Lexicon.COMMON.contains(Folding.of(text)));
    }

    private static boolean isAcronym(String text) {
        return text.length() <= 8
                && text.chars().allMatch(Character::isLetterOrDigit)
                && text.chars().filter(Character::isUpperCase).count() * 2 >= text.length();
    }

    /** Whether a text writes it so: a word by a capital, an acronym by capitals. */
    boolean isWrittenSo(Words words, int first) {
        if (isAcronym && words.at(first).length() > 1) {
            return words.capitals(first) > 1;
        }
        return words.isCapital(first) || !Character.isUpperCase(text.charAt(0));
    }
}

package de.ikz.partner;

import java.util.Set;

/** Finds where the places begin behind a word of their kind: at once, behind a dash, or behind {@code wie z. B.}. */
final class ListStart {

    private static final Set<String> LEADS = Set.of("wie", "insbesondere", "namentlich", ":", "(");
    private static final Set<String> FILLERS =
            Set.of("z", "b", ".", "u", "a", "aus", "der", "in", "im", "mit", "die", "etwa", "zum", "beispiel");
    private static final int LONGEST = 9;

    private ListStart() {}

    /** The first word of the first place; -1 where none can follow. */
    static int behind(Words words, int end, ClassWord word) {
        if (words.is(end, "-") && (!words.isTight(end + 1) || word.text().equals("LH"))) {
            return end + 1;
        }
        if (words.isCapital(end) || !word.many()) {
            return words.beginsLine(end) ? -1 : end;
        }
        return led(words, end);
    }

    private static int led(Words words, int end) {
        boolean led = false;
        for (int at = end; at < Math.min(words.size(), end + LONGEST); at++) {
            boolean lead = LEADS.contains(words.at(at));
            boolean filler = FILLERS.contains(words.at(at));
            led |= lead;
            if (led && words.isCapital(at) && !filler) {
                return at;
            }
            if (!lead && !filler && (led || !words.is(at, "region"))) {
                return -1;
            }
        }
        return -1;
    }
}

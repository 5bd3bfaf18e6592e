package de.ikz.time.german;

/** Whether the sentence around a time speaks of past or future. */
enum Tense {
    PAST,
    FUTURE,
    /** Only a word such as {@code bis} or {@code ab} points forward. */
    WEAK,
    /** Something was put off or prolonged until then. */
    PUT,
    /** A participle without its verb: past where no verb of the clause says otherwise. */
    DONE,
    NONE;

    /** How far in tokens a sentence is looked at, in either direction. */
    private static final int REACH = 40;

    /** The tense of the sentence around some tokens: of the verb that is nearest. */
    static Tense around(Tokens tokens, int from, int to) {
        Tense found = NONE;
        boolean before = true;
        boolean after = true;
        for (int distance = 1; distance <= REACH && (before || after); distance++) {
            int left = from - distance;
            int right = to - 1 + distance;
            before &= left >= 0 && !Sentence.endsAt(tokens, left);
            Tense earlier = before ? of(tokens.word(left)) : NONE;
            Tense later = after ? of(tokens.word(right)) : NONE;
            after &= right < tokens.size() && !Sentence.endsAt(tokens, right);
            if (earlier == PUT || later == PUT) {
                return PUT;
            }
            found = nearer(found, earlier, later);
        }
        return found;
    }

    private static Tense nearer(Tense found, Tense earlier, Tense later) {
        if (found == PAST || found == FUTURE) {
            return found;
        }
        for (Tense tense : new Tense[] {earlier, later}) {
            if (tense == PAST || tense == FUTURE) {
                return tense;
            }
        }
        return earlier == WEAK || later == WEAK ? WEAK : found;
    }

    /** What one word tells. */
    static Tense of(String word) {
        return switch (Lexicon.TENSES.text(word, 1)) {
            case "past" -> PAST;
            case "future" -> FUTURE;
            case "weak" -> WEAK;
            case "put" -> PUT;
            case "done" -> DONE;
            default -> NONE;
        };
    }
}

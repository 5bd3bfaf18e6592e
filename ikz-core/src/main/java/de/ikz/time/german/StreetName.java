package de.ikz.time.german;

/** {@code Straße des 17. Juni}, {@code Platz des 8. Mai}: days that are names of places. */
final class StreetName implements Shield {

    @Override
    public void cover(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean place = Lexicon.STREETS.has(word);
        boolean of = tokens.isWord(token + 1, "des") || tokens.isWord(token + 1, "vom");
        if (place && of && tokens.digits(token + 2) > 0 && Lexicon.MONTHS.has(tokens.word(token + 4))) {
            Chain.hide(tokens, token + 2, token + 5);
        }
    }
}

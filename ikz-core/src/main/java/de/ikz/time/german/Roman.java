package de.ikz.time.german;

/** Small Roman numerals, as they number quarters and directorates. */
final class Roman {

    private Roman() {}

    /** The value of a word in lower case, 0 where it is none. */
    static int of(String word) {
        return switch (word) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            case "v" -> 5;
            case "vi" -> 6;
            case "vii" -> 7;
            case "viii" -> 8;
            case "ix" -> 9;
            case "x" -> 10;
            default -> 0;
        };
    }
}

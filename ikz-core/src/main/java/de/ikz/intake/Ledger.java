package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;

/** Where each character of the source ended: the first place it is given counts, so each has exactly one. */
final class Ledger {

    /** A place for characters. */
    enum Account {
        ENTRY,
        HEADING,
        HEADER,
        REPAIR,
        FINDING
    }

    private static final byte NOT_TEXT = 0;
    private static final byte OPEN = 1;

    private final String source;
    private final byte[] accounts;
    private final long[] placed = new long[2 + Account.values().length];

    Ledger(String source) {
        this.source = source;
        this.accounts = new byte[source.length()];
    }

    /** Tells that the characters of a text must find a place. */
    void open(Traced text) {
        mark(text, NOT_TEXT, OPEN);
    }

    /** Gives those characters of a text a place that have none yet. */
    void place(Traced text, Account account) {
        mark(text, OPEN, (byte) (2 + account.ordinal()));
    }

    private void mark(Traced text, byte expected, byte next) {
        String characters = text.text();
        for (int i = 0; i < characters.length(); i++) {
            int origin = text.origin(i);
            if (origin != Traced.INSERTED && accounts[origin] == expected && counts(characters, i)) {
                accounts[origin] = next;
                placed[next]++;
            }
        }
    }

    private static boolean counts(String text, int index) {
        char character = text.charAt(index);
        if (character > ' ' && character < '\u007f') {
            return true;
        }
        int codePoint = Character.isHighSurrogate(character) ? text.codePointAt(index) : character;
        return !Character.isLowSurrogate(character)
                && !Traced.isSpace(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    /** How many characters ended there. */
    long placed(Account account) {
        return placed[2 + account.ordinal()];
    }

    /** Runs of characters that have no place yet, each within one line. */
    List<Traced> leftovers() {
        List<Traced> leftovers = new ArrayList<>();
        Traced.Builder run = new Traced.Builder();
        for (int i = 0; i < accounts.length; i++) {
            char character = source.charAt(i);
            boolean joins = accounts[i] == OPEN
                    || run.length() > 0 && (Character.isLowSurrogate(character) || character == ' ');
            if (joins) {
                run.add(character, i);
            } else if (run.length() > 0) {
                leftovers.add(run.build());
                run = new Traced.Builder();
            }
        }
        if (run.length() > 0) {
            leftovers.add(run.build());
        }
        return leftovers;
    }
}

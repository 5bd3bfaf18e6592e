package de.ikz.reference;

import java.util.List;
import java.util.Optional;

/**
 * The tokens of a text, with what stands between them.
 *
 * @param text the text
 * @param all its tokens in order
 */
record Tokens(String text, List<Token> all) {

    static Tokens of(String text) {
        return new Tokens(text, Token.in(text));
    }

    int size() {
        return all.size();
    }

    Token get(int index) {
        return all.get(index);
    }

    /** In lower case; empty where there is no such token. */
    String lower(int index) {
        return index >= 0 && index < all.size() ? all.get(index).lower() : "";
    }

    Optional<Token> find(int index) {
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Whether a token follows the one before it after nothing but these characters, at most three of them. */
    boolean follows(int index, String allowed) {
        if (index < 1 || index >= all.size()) {
            return false;
        }
        int from = all.get(index - 1).to();
        int to = all.get(index).from();
        if (to - from > 3) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (allowed.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The character after a token, a blank at the end. */
    char after(int index) {
        int to = all.get(index).to();
        return to < text.length() ? text.charAt(to) : ' ';
    }
}

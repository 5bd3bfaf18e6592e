package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a cell or line of the source into text, bullets and remnants of HTML tags. */
final class Markup {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(ul|ol|li|p|br|u|b|i|em|strong|span|div|font|sup|sub|h[1-6]|a|s|o:p)(?:[ /][^<>\\t\\n]*)?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z]{2,6});");
    private static final Map<String, Character> REFERENCES = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("nbsp", '\u00a0'),
            Map.entry("shy", '\u00ad'),
            Map.entry("bull", '\u2022'),
            Map.entry("auml", 'ä'),
            Map.entry("ouml", 'ö'),
            Map.entry("uuml", 'ü'),
            Map.entry("Auml", 'Ä'),
            Map.entry("Ouml", 'Ö'),
            Map.entry("Uuml", 'Ü'),
            Map.entry("szlig", 'ß'),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("bdquo", '„'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("sect", '§'),
            Map.entry("euro", '€'));
    private static final String BULLETS = "•◦▪▫‣⁃∙●■➢➤►❖\uf0b7\uf0a7\uf0d8\uf076\uf06e";

    private Markup() {}

    /** A piece of a cell. */
    sealed interface Token {

        /** A bullet. */
        record Bullet() implements Token {}

        /** A tag by its lower-case name. */
        record Tag(String name, boolean closes) implements Token {}

        /** Text between them. */
        record Text(Traced content) implements Token {}
    }

    static List<Token> tokens(String source, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Traced.Builder text = new Traced.Builder();
        Matcher tag = TAG.matcher(source).region(start, end);
        Matcher reference = REFERENCE.matcher(source).region(start, end);
        int at = start;
        while (at < end) {
            char character = source.charAt(at);
            if (isPlain(character)) {
                text.add(character, at++);
                continue;
            }
            Optional<Token> mark = Optional.empty();
            int after = at + 1;
            char decoded = character;
            if (character == '<' && tag.region(at, end).lookingAt()) {
                mark = Optional.of(new Token.Tag(
                        tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty()));
                after = tag.end();
            } else if (character == '*' && at + 1 < end && source.charAt(at + 1) == '*') {
                after = at + 2;
                decoded = '\0';
            } else if (character == '&'
                    && reference.region(at, end).lookingAt()
                    && REFERENCES.containsKey(reference.group(1))) {
                decoded = REFERENCES.get(reference.group(1));
                after = reference.end();
            }
            if (mark.isEmpty() && isBullet(decoded)) {
                mark = Optional.of(new Token.Bullet());
            }
            if (mark.isPresent()) {
                flush(text, tokens);
                text = new Traced.Builder();
                tokens.add(mark.get());
            } else if (!isDropped(decoded)) {
                text.add(decoded, at);
            }
            at = after;
        }
        flush(text, tokens);
        return tokens;
    }

    /** Letters, digits and the like, which are nothing but text; most characters are. */
    private static boolean isPlain(char character) {
        return character >= ' ' && character < '\u007f' && character != '<' && character != '&' && character != '*';
    }

    /** The text alone, tags and bullets taken out; those that part words leave a blank. */
    static Traced text(List<Token> tokens) {
        if (tokens.size() == 1 && tokens.get(0) instanceof Token.Text only) {
            return only.content();
        }
        Traced.Builder text = new Traced.Builder();
        for (Token token : tokens) {
            if (token instanceof Token.Text piece) {
                text.add(piece.content());
            } else if (!(token instanceof Token.Tag tag && CellReader.INLINE.contains(tag.name()))) {
                text.add(' ', Traced.INSERTED);
            }
        }
        return text.build();
    }

    static boolean isBullet(char character) {
        return character >= '•' && BULLETS.indexOf(character) >= 0;
    }

    /** Controls and soft hyphens, which are no text. */
    static boolean isDropped(char character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character)
                || character == '\u00ad'
                || SourceText.isBidirectional(character);
    }

    private static void flush(Traced.Builder text, List<Token> tokens) {
        if (text.length() > 0) {
            tokens.add(new Token.Text(text.build()));
        }
    }
}

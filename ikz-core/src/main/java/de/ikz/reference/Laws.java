package de.ikz.reference;

import de.ikz.reference.LawNames.Name;
import de.ikz.reference.ReferenceMention.Type;
import java.util.Optional;
import java.util.Set;

/**
 * Laws, with their paragraph where one is named: {@code § 88 Abs. 4 SOG LSA} and {@code SOG LSA § 88 Abs. 4} are the same.
 * A paragraph of nobody knows what is none.
 */
final class Laws implements ReferenceRule {

    private static final Set<String> ARTICLES = Set.of("des", "der", "dem");

    @Override
    public Optional<Found> at(Tokens tokens, int index) {
        if (Paragraph.isSign(tokens, index)) {
            return Paragraph.at(tokens, index).flatMap(paragraph -> named(tokens, index, paragraph));
        }
        return LawNames.at(tokens, index).map(name -> withParagraph(tokens, name));
    }

    private static Optional<Found> named(Tokens tokens, int index, Paragraph paragraph) {
        int next = paragraph.last() + 1;
        int law = tokens.follows(next, " .") && ARTICLES.contains(tokens.lower(next)) ? next + 1 : next;
        if (!tokens.follows(law, " .,")) {
            return Optional.empty();
        }
        return LawNames.at(tokens, law)
                .or(() -> anyShortName(tokens, law))
                .map(name -> Found.of(tokens, index, name.last(), Type.LAW, paragraph.written() + " " + name.name()));
    }

    /** Behind a paragraph any word with two capitals is a law: {@code § 24 KGG}. */
    private static Optional<Name> anyShortName(Tokens tokens, int index) {
        String word = tokens.get(index).written();
        boolean law = word.length() >= 2
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(word.length() - 1))
                && word.chars().noneMatch(Character::isDigit);
        return law ? Optional.of(new Name(index, index, word)) : Optional.empty();
    }

    private static Found withParagraph(Tokens tokens, Name name) {
        int next = name.last() + 1;
        boolean behind = tokens.follows(next, " ,(") && Paragraph.isSign(tokens, next);
        Optional<Paragraph> paragraph = behind ? Paragraph.at(tokens, next) : Optional.empty();
        return paragraph
                .map(one -> Found.of(tokens, name.first(), one.last(), Type.LAW, one.written() + " " + name.name()))
                .orElseGet(() -> Found.of(tokens, name.first(), name.last(), Type.LAW, name.name()));
    }
}

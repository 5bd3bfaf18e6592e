package de.ikz.reference;

import de.ikz.reference.ReferenceMention.Type;
import de.ikz.table.Tables;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of council papers that are put together of a kind, figures, a year and an office, as the councils' information
 * systems give them: {@code BV/312/2013/I-10}, {@code 14/SVV/0123}, {@code 2016-21/DS-I(A)0287}, {@code VI/2014/12345}, {@code 14-20 / V
 * 01234}.
 */
final class ComposedNumbers implements ReferenceRule {

    private static final Set<String> KINDS = Tables.words(ComposedNumbers.class, "paper-kinds.tsv");
    private static final Set<String> FILE_MARKS = Set.of("az", "aktenzeichen", "gz", "geschäftszeichen");
    private static final Pattern JOINTS = Pattern.compile("[/()-]+");
    private static final Pattern KIND_AND_FIGURES = Pattern.compile("([A-Z]{2,5})(\\d{3,6})");
    private static final Pattern ROMAN_AND_YEAR = Pattern.compile("[IVX]{1,4}/(?:19|20)\\d\\d/\\d{4,6}");
    private static final Pattern TERM = Pattern.compile("\\d\\d-\\d\\d");
    private static final Pattern FIVE = Pattern.compile("\\d{5}");
    private static final int SHORTEST = 8;
    private static final int MOST_TOKENS = 6;

    @Override
    public Optional<Found> at(Tokens tokens, int index) {
        if (!tokens.get(index).isCapital() && !tokens.get(index).isNumber()
                || FILE_MARKS.contains(tokens.lower(index - 1))) {
            return Optional.empty();
        }
        if (isOfTerm(tokens, index)) {
            String written = tokens.text()
                    .substring(tokens.get(index).from(), tokens.get(index + 2).to());
            return Optional.of(Found.of(tokens, index, index + 2, Type.COUNCIL_PAPER, written));
        }
        int last = index;
        while (last + 1 < tokens.size() && last - index < MOST_TOKENS && isJoined(tokens, last + 1)) {
            last++;
        }
        int end = tokens.get(last).to();
        String written = tokens.text().substring(tokens.get(index).from(), end);
        return written.length() >= SHORTEST && isNumber(written)
                ? Optional.of(new Found(index, last, end, Type.COUNCIL_PAPER, written, Optional.empty()))
                : Optional.empty();
    }

    /** {@code 14-20 / V 01234}: the years of the council, the kind and five figures. */
    private static boolean isOfTerm(Tokens tokens, int index) {
        return TERM.matcher(tokens.get(index).written()).matches()
                && tokens.follows(index + 1, " /")
                && KINDS.contains(tokens.get(index + 1).written())
                && tokens.follows(index + 2, " ")
                && FIVE.matcher(tokens.get(index + 2).written()).matches();
    }

    private static boolean isJoined(Tokens tokens, int index) {
        return tokens.get(index).from() > tokens.get(index - 1).to() && tokens.follows(index, "/()-");
    }

    private static boolean isNumber(String written) {
        if (ROMAN_AND_YEAR.matcher(written).matches()) {
            return true;
        }
        String[] parts = JOINTS.split(written);
        if (parts.length < 3) {
            return false;
        }
        boolean kind = false;
        int letters = 0;
        int longest = 0;
        for (String part : parts) {
            var glued = KIND_AND_FIGURES.matcher(part);
            if (glued.matches() && KINDS.contains(glued.group(1))) {
                kind = true;
                longest = Math.max(longest, glued.group(2).length());
            } else if (KINDS.contains(part)) {
                kind |= part.length() > 1;
                letters += part.length() == 1 ? 1 : 0;
            } else if (part.chars().allMatch(Character::isDigit)) {
                longest = Math.max(longest, part.length());
            } else if (part.length() > 4 || !part.chars().allMatch(Character::isUpperCase)) {
                return false;
            }
        }
        return kind && longest >= 3 || letters == 1 && longest >= 4;
    }
}

package de.ikz.time.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times in German administrative prose: {@code bis 15.10.2010}, {@code 19./20. Mai 2011}, {@code zwei Mal
 * jährlich}, {@code zurzeit}. What merely looks like a time, such as {@code DS0245/10} or {@code 2010 Euro}, is hidden
 * first; then every rule is asked at every word, and the longest mention counts. The work is linear in the text.
 *
 * <p>A mention's place includes the words that give its kind and its bounds ({@code bis}, {@code ab}, {@code Ende}), not
 * a mere preposition ({@code am}, {@code im}, {@code zum}). What is written wrongly is found, told and never repaired.
 */
public final class GermanTimes {

    private static final List<Shield> SHIELDS =
            List.of(new LabelledNumber(), new CountedNumber(), new Identifier(), new PersonName(), new StreetName());
    private static final List<Rule> RULES = List.of(
            new FromTo(),
            new OpenStart(),
            new OpenEnd(),
            new RelativeSpan(),
            new YearlyTime(),
            new MonthlyTime(),
            new PerPeriod(),
            new SinglePoint(),
            new TimesIn(),
            new Every(),
            new EveryWeekday(),
            new Cyclic(),
            new Rhythm(),
            new VagueWords());

    private GermanTimes() {}

    /** The times of a text in the order in which they stand, none within another. */
    public static List<TimeMention> in(String text, Anchor anchor) {
        return in(new Tokens(text), anchor);
    }

    static List<TimeMention> in(Tokens tokens, Anchor anchor) {
        for (int token = 0; token < tokens.size(); token++) {
            for (Shield shield : SHIELDS) {
                shield.cover(tokens, token);
            }
        }
        Text text = new Text(tokens, anchor);
        List<TimeMention> mentions = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Optional<Found> found = longest(text, token);
            found.ifPresent(mention -> {
                text.found(mention);
                mentions.add(mention.in(text, WeekdayDay.problem(text, mention)));
            });
            token = found.map(Found::to).orElse(token + 1);
        }
        return List.copyOf(mentions);
    }

    private static Optional<Found> longest(Text text, int token) {
        if (!Openers.canBegin(text.tokens, token)) {
            return Optional.empty();
        }
        Found longest = null;
        for (Rule rule : RULES) {
            Found found = rule.at(text, token).orElse(null);
            if (found != null && (longest == null || found.to() > longest.to()) && Edges.areFree(text, found)) {
                longest = found;
            }
        }
        return Optional.ofNullable(longest);
    }
}

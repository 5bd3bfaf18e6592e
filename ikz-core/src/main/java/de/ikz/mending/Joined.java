package de.ikz.mending;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Spot;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.intake.ReportEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One entry made of two: texts one behind the other, units, partners and links of both. */
final class Joined {

    private Joined() {}

    static ReportEntry of(ReportEntry first, ReportEntry second) {
        Wording wording = wording(first, second);
        Set<Reach> reach = new TreeSet<>(first.reach());
        reach.addAll(second.reach());
        List<String> exchanges = first.kind() == Kind.EXCHANGE
                ? List.of()
                : both(first.exchanges(), second.exchanges()).stream()
                        .filter(id -> !id.equals(second.id()))
                        .toList();
        return new ReportEntry(
                first.id(),
                first.kind(),
                named(first, second),
                wording,
                reach,
                exchanges,
                first.origin().with(pieces(first, second)),
                first.place());
    }

    /** The row of the second and what that had from elsewhere, but for what is in the row of the first. */
    private static List<Origin.Piece> pieces(ReportEntry first, ReportEntry second) {
        Spot own = first.place().spot();
        return Stream.concat(
                        Stream.of(new Origin.Piece(
                                Origin.Column.TOPIC, second.place().spot())),
                        second.origin().further().stream())
                .filter(piece -> !piece.spot().isInRowOf(own))
                .toList();
    }

    private static Wording wording(ReportEntry first, ReportEntry second) {
        Optional<String> heading =
                first.wording().heading().equals(second.wording().heading())
                        ? first.wording().heading()
                        : Optional.of(Field.joined(concat(Field.HEADING, first, second)));
        heading.ifPresent(text -> Text.requireShort(text, Text.name(first)));
        String topic = Field.joined(concat(Field.TOPIC, first, second));
        Text.requireShort(topic, Text.name(first));
        return new Wording(heading, topic, concat(Field.STATE, first, second), concat(Field.OUTLOOK, first, second));
    }

    private static List<Statement> concat(Field field, ReportEntry first, ReportEntry second) {
        return Stream.concat(field.lines(first.wording()).stream(), field.lines(second.wording()).stream())
                .toList();
    }

    private static ReportEntry.Named named(ReportEntry first, ReportEntry second) {
        ReportEntry.Named one = first.named();
        ReportEntry.Named other = second.named();
        Optional<String> subUnit = one.subUnit().or(other::subUnit);
        List<String> involved =
                both(
                                one.involved(),
                                Stream.concat(other.subUnit().stream(), other.involved().stream())
                                        .toList())
                        .stream()
                        .filter(code -> !subUnit.equals(Optional.of(code)) && !code.equals(one.unit()))
                        .toList();
        return new ReportEntry.Named(
                one.unit(),
                subUnit,
                involved,
                both(one.partners(), other.partners()),
                one.function().or(other::function));
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}

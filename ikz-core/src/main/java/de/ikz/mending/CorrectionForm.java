package de.ikz.mending;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A correction as a type and named values: the form in which it is stored, and in which pages and interface give it. Lists
 * are written with commas. What is not said is left out.
 *
 * @param type {@code move}, {@code extract}, {@code split}, {@code join}, {@code kind}, {@code unit}, {@code new_unit},
 *     {@code settle}, {@code leave_open}
 * @param values by name, in order
 */
public record CorrectionForm(String type, Map<String, String> values) {

    public CorrectionForm {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The form of a correction. */
    public static CorrectionForm of(Correction correction) {
        if (correction instanceof Correction.Move move) {
            return source("move", move.source())
                    .and("to", move.entry())
                    .and("into", move.field().key());
        }
        if (correction instanceof Correction.Extract extract) {
            return source("extract", extract.source())
                    .and("kind", extract.kind().key())
                    .and("unit", extract.unit());
        }
        if (correction instanceof Correction.Split split) {
            return form("split")
                    .and("entry", split.entry())
                    .and("at", Integer.toString(split.at()))
                    .and("state", list(split.state()))
                    .and("outlook", list(split.outlook()));
        }
        if (correction instanceof Correction.Join join) {
            return form("join").and("entry", join.entry()).and("other", join.other());
        }
        if (correction instanceof Correction.ChangeKind change) {
            return form("kind")
                    .and("entry", change.entry())
                    .and("kind", change.kind().key());
        }
        if (correction instanceof Correction.ChooseUnit choose) {
            return form("unit").and("entries", list(choose.entries())).and("unit", choose.unit());
        }
        if (correction instanceof Correction.AddUnit add) {
            UnitLabel label = add.label();
            return form("new_unit")
                    .and("code", label.code())
                    .and("name", label.name())
                    .and("kind", label.kind().key())
                    .and("parent", add.parent());
        }
        if (correction instanceof Correction.Settle settle) {
            return form("settle").and("finding", settle.finding()).and("note", settle.note());
        }
        return form("leave_open").and("entry", ((Correction.LeaveOpen) correction).entry());
    }

    /**
     * The correction that this form describes.
     *
     * @throws InvalidCorrection naming every value that is missing, wrong or unknown
     */
    public Correction read() {
        FormReader form = new FormReader(this);
        Correction read = switch (type) {
            case "move" ->
                form.whole(() -> new Correction.Move(
                        source(form), form.text("to"), form.key("into", Field.values(), Field::key)));
            case "extract" ->
                form.whole(() -> new Correction.Extract(
                        source(form), form.key("kind", Kind.values(), Kind::key), form.optional("unit")));
            case "split" ->
                form.whole(() -> new Correction.Split(
                        form.text("entry"), form.number("at"), form.numbers("state"), form.numbers("outlook")));
            case "join" -> form.whole(() -> new Correction.Join(form.text("entry"), form.text("other")));
            case "kind" ->
                form.whole(() ->
                        new Correction.ChangeKind(form.text("entry"), form.key("kind", Kind.values(), Kind::key)));
            case "unit" -> form.whole(() -> new Correction.ChooseUnit(form.texts("entries"), form.text("unit")));
            case "new_unit" ->
                form.whole(() -> new Correction.AddUnit(
                        new UnitLabel(
                                form.text("code", UnitLabel.MAX_CODE),
                                form.optional("name").orElse(form.text("code", UnitLabel.MAX_CODE)),
                                form.key("kind", UnitKind.values(), UnitKind::key)),
                        form.optional("parent")));
            case "settle" ->
                form.whole(() ->
                        new Correction.Settle(form.text("finding"), form.optional("note", Correction.Settle.MAX_NOTE)));
            case "leave_open" -> form.whole(() -> new Correction.LeaveOpen(form.text("entry")));
            default -> throw InvalidCorrection.type(type);
        };
        return read;
    }

    /** The values as one text without line breaks, to be stored beside the type. */
    public String text() {
        return Line.write(values);
    }

    /**
     * The form that was stored as this text.
     *
     * @throws IllegalArgumentException when no form was stored so
     */
    public static CorrectionForm parse(String type, String text) {
        return new CorrectionForm(type, Line.read(text));
    }

    private static Correction.Source source(FormReader form) {
        return new Correction.Source(
                form.text("from"), form.optionalKey("field", Field.values(), Field::key), form.numbers("lines"));
    }

    private static CorrectionForm source(String type, Correction.Source source) {
        return form(type)
                .and("from", source.of())
                .and("field", source.field().map(Field::key))
                .and("lines", list(source.lines()));
    }

    private static CorrectionForm form(String type) {
        return new CorrectionForm(type, Map.of());
    }

    private CorrectionForm and(String name, String value) {
        return and(name, Optional.of(value));
    }

    private CorrectionForm and(String name, Optional<String> value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        value.ifPresent(given -> more.put(name, given));
        return new CorrectionForm(type, more);
    }

    private static Optional<String> list(List<?> items) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.stream().map(Object::toString).collect(Collectors.joining(",")));
    }
}

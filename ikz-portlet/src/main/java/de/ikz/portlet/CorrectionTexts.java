package de.ikz.portlet;

import de.ikz.mending.Correction;
import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import de.ikz.mending.Field;

/** Tells what a correction did in the visitor's language; entries are named as they are now. */
final class CorrectionTexts {

    private static final int SHOWN = 50;

    private final Draft draft;
    private final Texts text;

    CorrectionTexts(Draft draft, Texts text) {
        this.draft = draft;
        this.text = text;
    }

    String of(Correction correction) {
        if (correction instanceof Correction.Move move) {
            return text.of("correction.move", source(move.source()), field(move.entry(), move.field()));
        }
        if (correction instanceof Correction.Extract extract) {
            return text.of("correction.extract", source(extract.source()), text.word(extract.kind()));
        }
        if (correction instanceof Correction.Split split) {
            return text.of("correction.split", entry(split.entry()));
        }
        if (correction instanceof Correction.Join join) {
            return text.of("correction.join", entry(join.entry()), join.other());
        }
        if (correction instanceof Correction.ChangeKind change) {
            return text.of("correction.kind", entry(change.entry()), text.word(change.kind()));
        }
        if (correction instanceof Correction.ChooseUnit choose) {
            int more = choose.entries().size() - 1;
            return text.fill("correction.unit", entry(choose.entries().get(0)), choose.unit(), more);
        }
        if (correction instanceof Correction.AddUnit add) {
            return text.of("correction.newUnit", add.label().display());
        }
        if (correction instanceof Correction.Settle settle) {
            return settle.note()
                    .map(note -> text.of("correction.settle.note", finding(settle.finding()), note))
                    .orElseGet(() -> text.of("correction.settle", finding(settle.finding())));
        }
        return text.of("correction.leaveOpen", entry(((Correction.LeaveOpen) correction).entry()));
    }

    private String source(Correction.Source source) {
        return source.field()
                .map(field -> field(source.of(), field))
                .orElseGet(() -> text.of("correction.finding", finding(source.of())));
    }

    private String finding(String id) {
        return draft.finding(id)
                .map(found -> Preview.place(found.finding().place(), text))
                .orElse(id);
    }

    private String field(String entry, Field field) {
        return text.of("correction.field", text.word(field), entry(entry));
    }

    /** {@code „Radweg“ (e3)}, or the id alone when there is no such entry any more. */
    String entry(String id) {
        return draft.entry(id).map(this::entry).orElse(id);
    }

    private String entry(DraftEntry entry) {
        return text.of("correction.entry", brief(entry.said().wording().topic(), SHOWN), entry.id());
    }

    /** The beginning of a text on one line. */
    static String brief(String words, int most) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
    }
}

package de.ikz.war.api;

import de.ikz.reading.Mark;

/** Words of an entry and where they stand: {@code mention}, {@code field}, {@code statement}, {@code at}. */
final class MarkJson {

    static final String MENTION = "mention";
    static final String FIELD = "field";
    static final String STATEMENT = "statement";
    static final String AT = "at";

    private MarkJson() {}

    /** A body of a report's first column stands in no text of the entry, so it has no place in one. */
    static void write(JsonText json, String mention, Mark mark) {
        if (mark.field() == Mark.Field.PARTNER) {
            writeNowhere(json, mention);
            return;
        }
        json.write(MENTION, mention);
        json.write(FIELD, mark.field().key());
        if (mark.field() == Mark.Field.STATE || mark.field() == Mark.Field.OUTLOOK) {
            json.write(STATEMENT, mark.statement());
        } else {
            json.writeNull(STATEMENT);
        }
        json.writeStartArray(AT);
        json.write(mark.from());
        json.write(mark.to());
        json.writeEnd();
    }

    static void writeNowhere(JsonText json, String mention) {
        json.write(MENTION, mention);
        json.writeNull(FIELD);
        json.writeNull(STATEMENT);
        json.writeNull(AT);
    }
}

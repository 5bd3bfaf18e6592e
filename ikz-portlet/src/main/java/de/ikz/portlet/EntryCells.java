package de.ikz.portlet;

import java.util.List;

/** The cells of entries in the tables of the register. */
final class EntryCells {

    private final Texts text;
    private final EntryNotes notes;

    EntryCells(Texts text, Icons icons) {
        this.text = text;
        this.notes = new EntryNotes(text, icons);
    }

    /** Topic, state and outlook, a cell each. */
    void write(Html.Writer html, EntryView entry) {
        html.open("td", "id", entry.anchor(), "role", "cell");
        label(html, "column.topic");
        topic(html, entry);
        notes.write(html, entry);
        html.close("td");
        cell(html, "column.state", entry.words().state());
        cell(html, "column.outlook", entry.words().outlook());
    }

    private void cell(Html.Writer html, String column, Html words) {
        html.open("td", "role", "cell", "class", words.isBlank() ? "ikz-empty" : null);
        if (!words.isBlank()) {
            label(html, column);
            html.open("div", "lang", "de").add(words).close("div");
        }
        html.close("td");
    }

    /** Exchanges one below the other, within one cell. */
    void exchanges(Html.Writer html, List<EntryView> exchanges) {
        html.open("ul", "class", "ikz-exchanges");
        for (EntryView exchange : exchanges) {
            html.open("li", "id", exchange.anchor());
            topic(html, exchange);
            further(html, "column.state", exchange.words().state());
            further(html, "column.outlook", exchange.words().outlook());
            notes.write(html, exchange);
            html.close("li");
        }
        html.close("ul");
    }

    private void further(Html.Writer html, String column, Html words) {
        if (!words.isBlank()) {
            html.open("div", "lang", "de");
            html.element("p", text.of(column), "class", "ikz-key", "lang", text.tag());
            html.add(words).close("div");
        }
    }

    private static void topic(Html.Writer html, EntryView entry) {
        Html heading = entry.words().heading();
        if (!heading.isBlank()) {
            html.open("p", "class", "ikz-heading", "lang", "de").add(heading).close("p");
        }
        html.open("p", "class", "ikz-topic", "lang", "de")
                .add(entry.words().title())
                .close("p");
    }

    /** Narrow screens show this label in the place of the head of the column. */
    void label(Html.Writer html, String column) {
        html.element("span", text.of(column), "class", "ikz-label");
    }
}

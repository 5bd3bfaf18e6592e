package de.ikz.portlet;

import java.util.List;

/** What stands below the words of an entry in a list: number, stage, what it is before it is accepted, units, partners. */
final class EntryNotes {

    private final Texts text;
    private final Icons icons;
    private final StageBadge stage;

    EntryNotes(Texts text, Icons icons) {
        this.text = text;
        this.icons = icons;
        this.stage = new StageBadge(text, icons);
    }

    void write(Html.Writer html, EntryView entry) {
        html.open("div", "class", "ikz-about");
        marks(html, entry);
        EntryView.Named named = entry.named();
        if (!named.subUnit().label().isEmpty()) {
            key(html, "entries.subUnit").link(named.subUnit()).close("p");
        }
        if (!named.involved().isEmpty()) {
            key(html, "entries.involved").links(named.involved()).close("p");
        }
        partners(html, entry.words().partners());
        html.close("div");
    }

    private void marks(Html.Writer html, EntryView entry) {
        html.open("ul", "class", "ikz-marks");
        html.open("li", "class", "ikz-number").link(entry.number()).close("li");
        pending(html, entry);
        if (entry.withdrawn()) {
            badge(html, "ikz-badge ikz-withdrawn", "withdrawn", "entries.withdrawn");
        }
        if (!entry.number().address().isEmpty() || entry.stage().isKnown()) {
            html.open("li");
            stage.write(html, entry.stage(), false);
            html.close("li");
        }
        html.close("ul");
    }

    private void pending(Html.Writer html, EntryView entry) {
        EntryView.Pending pending = entry.pending();
        if (pending.open()) {
            badge(html, "ikz-badge ikz-state-ready", "stage-paused", "entries.open");
        }
        if (pending.corrected()) {
            badge(html, "ikz-badge", "success", "entries.corrected");
        }
        if (!pending.address().isEmpty()) {
            html.open("li", "class", "ikz-mend-link").open("a", "href", pending.address());
            html.text(text.of("mend.correct"));
            html.element("span", ": " + entry.words().topic(), "class", "ikz-hidden");
            html.close("a").close("li");
        }
    }

    private void badge(Html.Writer html, String style, String icon, String key) {
        html.open("li").open("span", "class", style);
        icons.write(html, icon);
        html.element("span", text.of(key)).close("span").close("li");
    }

    private void partners(Html.Writer html, List<Html> partners) {
        if (partners.isEmpty()) {
            return;
        }
        html.open("p", "lang", "de");
        html.element("span", text.of("entries.partners") + ":", "class", "ikz-key", "lang", text.tag());
        String between = Html.NBSP;
        for (Html partner : partners) {
            html.text(between).add(partner);
            between = " · ";
        }
        html.close("p");
    }

    private Html.Writer key(Html.Writer html, String key) {
        return html.open("p")
                .element("span", text.of(key) + ":", "class", "ikz-key")
                .text(Html.NBSP);
    }
}

package de.ikz.portlet;

import de.ikz.portlet.Sections.Block;
import de.ikz.portlet.Sections.Directorate;
import de.ikz.portlet.Sections.UnitSection;
import java.util.List;

/** Entries in tables as a report has them: one for each unit, below the heading of its directorate. */
final class EntryTables {

    private static final List<String> PROJECT = List.of("column.topic", "column.state", "column.outlook");

    private final Texts text;
    private final EntryCells cells;
    private final FindingBox findings;

    EntryTables(Texts text, Icons icons) {
        this.text = text;
        this.cells = new EntryCells(text, icons);
        this.findings = new FindingBox(text, icons);
    }

    /** @param level of the directorates' headings */
    void write(Html.Writer html, List<Directorate> directorates, int level) {
        for (Directorate directorate : directorates) {
            html.open("section", "class", "ikz-directorate", "aria-labelledby", directorate.anchor());
            heading(
                    html,
                    level,
                    "ikz-directorate-title",
                    directorate.anchor(),
                    Link.none(directorate.heading().label()));
            for (UnitSection unit : directorate.units()) {
                if (!unit.isDirectorate()) {
                    heading(
                            html,
                            level + 1,
                            "ikz-unit-title",
                            unit.anchor(),
                            unit.heading().link());
                }
                table(html, unit);
            }
            html.close("section");
        }
    }

    private static void heading(Html.Writer html, int level, String style, String anchor, Link label) {
        String element = "h" + Math.min(level, 6);
        html.open(element, "class", style).open("span", "id", anchor);
        html.link(label).close("span").close(element);
    }

    private void table(Html.Writer html, UnitSection unit) {
        open(html, unit.columns(), text.of("entries.caption", unit.heading().label()));
        head(html, unit.hasExchanges() ? "column.exchange" : "", unit.hasProjects());
        unit.blocks().forEach(block -> block(html, block, unit));
        html.close("table");
    }

    private static void open(Html.Writer html, int columns, String caption) {
        html.open("table", "class", "ikz-table ikz-columns-" + columns, "role", "table");
        html.element("caption", caption, "class", "ikz-hidden");
    }

    private void head(Html.Writer html, String first, boolean projects) {
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        if (!first.isEmpty()) {
            column(html, first);
        }
        if (projects) {
            PROJECT.forEach(column -> column(html, column));
        }
        html.close("tr").close("thead");
    }

    private void column(Html.Writer html, String key) {
        html.element("th", text.of(key), "scope", "col", "role", "columnheader");
    }

    private void block(Html.Writer html, Block block, UnitSection unit) {
        html.open("tbody", "class", "ikz-block", "role", "rowgroup");
        String columns = String.valueOf(unit.columns());
        if (block.projects().isEmpty()) {
            html.open("tr", "role", "row").open("td", "colspan", columns, "role", "cell", "class", "ikz-only");
            exchanges(html, block);
            html.close("td").close("tr");
        }
        boolean first = true;
        for (EntryView project : block.projects()) {
            html.open("tr", "role", "row");
            if (first && unit.hasExchanges()) {
                beside(html, block);
            }
            cells.write(html, project);
            html.close("tr");
            first = false;
        }
        List<FindingView> found = block.findings();
        if (!found.isEmpty()) {
            html.open("tr", "role", "row").open("td", "colspan", columns, "role", "cell", "class", "ikz-findings");
            html.element("p", text.of("entries.findings"), "class", "ikz-key");
            found.forEach(finding -> findings.writeWithWayBack(html, finding));
            html.close("td").close("tr");
        }
        html.close("tbody");
    }

    private void beside(Html.Writer html, Block block) {
        String rows = String.valueOf(block.projects().size());
        boolean empty = block.exchanges().isEmpty();
        html.open("td", "rowspan", rows, "role", "cell", "class", empty ? "ikz-beside ikz-empty" : "ikz-beside");
        if (!empty) {
            exchanges(html, block);
        }
        html.close("td");
    }

    private void exchanges(Html.Writer html, Block block) {
        cells.label(html, "column.exchange");
        cells.exchanges(html, block.exchanges());
    }

    /** Entries one after the other, each with its unit. */
    void write(Html.Writer html, List<EntryView> entries) {
        open(html, 4, text.of("entries.caption.all"));
        head(html, "entries.unit", true);
        html.open("tbody", "class", "ikz-block", "role", "rowgroup");
        for (EntryView entry : entries) {
            html.open("tr", "role", "row").open("td", "role", "cell");
            cells.label(html, "entries.unit");
            html.open("p").link(entry.named().unit()).close("p");
            html.element("p", text.word(entry.kind()), "class", "ikz-key").close("td");
            cells.write(html, entry);
            html.close("tr");
        }
        html.close("tbody").close("table");
    }
}

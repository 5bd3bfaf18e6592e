package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Behind {@code <ikz:entries/>}, {@code <ikz:plainEntries/>} and the parts of entries that stand in lists: written in one
 * piece, because a page of entries would be thousands of components.
 */
@Named
@RequestScoped
public class EntryMarkup {

    private final EntryTables tables;
    private final EntryNotes notes;
    private final StageBadge stage;
    private final FindingBox findings;

    protected EntryMarkup() {
        this(null, null);
    }

    @Inject
    EntryMarkup(Texts text, Icons icons) {
        this.tables = new EntryTables(text, icons);
        this.notes = new EntryNotes(text, icons);
        this.stage = new StageBadge(text, icons);
        this.findings = new FindingBox(text, icons);
    }

    /** Tables by directorate and unit, the directorates' headings at a level. */
    public Html sections(List<Sections.Directorate> sections, int level) {
        Html.Writer html = new Html.Writer();
        tables.write(html, sections, level);
        return html.html();
    }

    /** One table of entries one after the other. */
    public Html plain(List<EntryView> entries) {
        Html.Writer html = new Html.Writer();
        tables.write(html, entries);
        return html.html();
    }

    /** What stands below the words of an entry. */
    public Html notes(EntryView entry) {
        Html.Writer html = new Html.Writer();
        notes.write(html, entry);
        return html.html();
    }

    /** How far a cooperation has come; {@code labelled} where a label beside it says what it is. */
    public Html stage(StageView value, boolean labelled) {
        Html.Writer html = new Html.Writer();
        stage.write(html, value, labelled);
        return html.html();
    }

    /** What a finding says. */
    public Html finding(FindingView finding) {
        Html.Writer html = new Html.Writer();
        findings.write(html, finding);
        return html.html();
    }
}

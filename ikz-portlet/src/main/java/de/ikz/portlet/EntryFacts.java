package de.ikz.portlet;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.LegalForms;
import de.ikz.cooperation.Origin;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.UnitId;
import de.ikz.register.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an entry is classified, who answers for it and where it comes from, ready to be shown. */
public final class EntryFacts {

    private final Entry entry;
    private final Details details;
    private final OrganizationTree tree;
    private final EntryViews views;
    private final Texts text;

    EntryFacts(Entry entry, OrganizationTree tree, EntryViews views, Texts text) {
        this.entry = entry;
        this.details = entry.content().details();
        this.tree = tree;
        this.views = views;
        this.text = text;
    }

    /** A raw cell: the name of its column and its text. */
    public record Cell(String column, String text) {}

    /** The unit with those above it, from the top down. */
    public List<Link> getPath() {
        UnitId unit = details.responsibility().unit();
        List<Link> path = tree.path(unit).stream().map(views::link).toList();
        return path.isEmpty() ? List.of(views.link(unit)) : path;
    }

    /** The responsible function, empty when none is recorded. */
    public String getFunction() {
        return details.responsibility().function().orElse("");
    }

    public Classification getClassification() {
        return entry.classification();
    }

    /** Between whom it reaches, empty when nobody said. */
    public String getReach() {
        return getClassification().reach().stream().map(text::word).collect(Collectors.joining(", "));
    }

    /** The legal form with its source of law, empty when nobody said. */
    public String getLegalForm() {
        return getClassification()
                .legalForm()
                .map(key -> LegalForms.find(key)
                        .map(form -> FilterForm.legalForm(form, text))
                        .orElse(key))
                .orElse("");
    }

    /** The cells as the report had them; none when a person recorded the entry. */
    public List<Cell> getCells() {
        return details.origin().map(Origin::cells).stream()
                .flatMap(cells -> cells.entrySet().stream())
                .map(cell -> new Cell(text.word(cell.getKey()), cell.getValue()))
                .toList();
    }

    /** The file and the place in it, empty when a person recorded the version. */
    public String getSource() {
        return source().map(source -> text.of("entry.source.file", source.file(), Spots.name(source.spot(), text)))
                .orElse("");
    }

    /** SHA-256 of that file's bytes. */
    public String getSourceHash() {
        return source().map(Origin.Source::sha256).orElse("");
    }

    /** Where parts of the text were that came from other rows: the column they are in and the place, often none. */
    public List<Cell> getSourceFurther() {
        return details.origin().map(Origin::further).stream()
                .flatMap(List::stream)
                .map(piece -> new Cell(text.word(piece.column()), Spots.name(piece.spot(), text)))
                .toList();
    }

    private Optional<Origin.Source> source() {
        return details.origin().flatMap(Origin::source);
    }

    /** The Stand of the version that is shown. */
    public String getStand() {
        return text.date(entry.revision().stand());
    }

    /** When that version was recorded. */
    public String getRecorded() {
        return text.moment(entry.revision().recorded().at());
    }
}

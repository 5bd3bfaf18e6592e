package de.ikz.register;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.Partner;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import de.ikz.reading.Readings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stays of entries and bodies when words are erased from them. */
public final class ErasedContent {

    private final Erasing erasing;

    /** By replacing words like this. */
    public ErasedContent(Erasing erasing) {
        this.erasing = erasing;
    }

    /** The version without the words, and then without readings; the same version when nothing of it has them. */
    public Entry of(Entry entry) {
        Revision revision = entry.revision();
        Cooperation before = revision.content();
        Cooperation after = before.with(of(before));
        Revision.Recorded recorded = of(revision.recorded());
        boolean told = erasing.finds(entry.readings().toString());
        if (after.equals(before) && recorded.equals(revision.recorded()) && !told) {
            return entry;
        }
        Revision erased = new Revision(revision.sequence(), revision.stand(), recorded, revision.withdrawn(), after);
        return new Entry(entry.municipality(), entry.id(), entry.number(), erased, Readings.NONE);
    }

    /** The body without the words. */
    public Body of(Body body) {
        return new Body(
                body.id(),
                erasing.in(body.name(), Partner.MAX_NAME),
                body.kind(),
                body.key(),
                body.validity(),
                body.aliases().stream()
                        .map(alias ->
                                new Alias(erasing.in(alias.text(), Partner.MAX_NAME), alias.use(), alias.validity()))
                        .toList(),
                body.within(),
                body.predecessors(),
                erasing.in(body.source()));
    }

    private Revision.Recorded of(Revision.Recorded recorded) {
        return new Revision.Recorded(
                recorded.at(), recorded.actor(), erasing.in(recorded.reason(), Revision.Recorded.MAX_REASON));
    }

    private Details of(Cooperation content) {
        Details details = content.details();
        Details erased = new Details(
                of(details.wording()),
                of(details.responsibility()),
                details.classification(),
                details.partners().stream().map(this::of).toList(),
                details.origin().map(this::of));
        List<Confirmation> decisions = details.confirmations().stream()
                .flatMap(decision -> of(decision, content, content.with(erased)).stream())
                .toList();
        return erased.with(decisions);
    }

    private Wording of(Wording wording) {
        return new Wording(
                wording.heading().map(this::text),
                text(wording.topic()),
                statements(wording.state()),
                statements(wording.outlook()));
    }

    private List<Statement> statements(List<Statement> statements) {
        return statements.stream()
                .map(statement -> new Statement(text(statement.text()), statement.level()))
                .toList();
    }

    private String text(String text) {
        return erasing.in(text, Wording.MAX_TEXT);
    }

    private Responsibility of(Responsibility responsibility) {
        return new Responsibility(
                responsibility.unit(),
                responsibility.subUnit(),
                responsibility.involved(),
                responsibility.function().map(this::text));
    }

    private Partner of(Partner partner) {
        return new Partner(erasing.in(partner.name(), Partner.MAX_NAME), partner.kind(), partner.id(), partner.key());
    }

    private Origin of(Origin origin) {
        Map<Origin.Column, String> cells = new EnumMap<>(Origin.Column.class);
        origin.cells().forEach((column, cell) -> cells.put(column, erasing.in(cell)));
        Optional<Origin.Source> source =
                origin.source().map(file -> new Origin.Source(erasing.in(file.file()), file.sha256(), file.spot()));
        return new Origin(origin.block(), origin.position(), cells, origin.further(), source);
    }

    /** Stays bound to its text; one that had lost its text already stays only if it does not tell the words. */
    private Optional<Confirmation> of(Confirmation decision, Cooperation before, Cooperation after) {
        Passage passage = decision.passage();
        if (passage.equals(Passages.entry(before))) {
            return Optional.of(new Confirmation(decision.subject(), Passages.entry(after), decision.value()));
        }
        Optional<Mark> stands = Passages.find(before, passage);
        if (stands.isEmpty()) {
            return erasing.finds(passage.mention()) ? Optional.empty() : Optional.of(decision);
        }
        Mark mark = stands.get();
        String text = Passages.text(before, mark);
        Mark moved = new Mark(
                mark.field(), mark.statement(), erasing.start(text, mark.from()), erasing.end(text, mark.to()));
        return Optional.of(new Confirmation(decision.subject(), Passages.of(after, moved), decision.value()));
    }
}

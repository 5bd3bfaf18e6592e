package de.ikz.war.api;

import de.ikz.cooperation.Confirmation;
import de.ikz.organization.Municipality;
import de.ikz.partner.Directory;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import de.ikz.reading.Doubt.Choice;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.register.Confirming;
import de.ikz.register.Entry;
import de.ikz.register.Forgetting;
import de.ikz.register.Naming;
import de.ikz.register.PartnerBook;
import de.ikz.register.StaleRevision;
import de.ikz.war.problem.ProblemException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides one doubt as a request says. */
@Dependent
class Settling {

    @Inject
    Desk desk;

    @Inject
    Confirming confirming;

    @Inject
    Naming naming;

    @Inject
    Forgetting forgetting;

    @Inject
    PartnerBook book;

    @Inject
    EntryAnswer answer;

    /**
     * Decides it.
     *
     * @param id the doubt, see {@link FindingId}
     * @throws ProblemException with status 404 when there is no such doubt (any more), 412 and 428 for its version, 422
     *     when the value does not fit
     */
    Settled settle(Municipality city, String id, String ifMatch, InputStream body) {
        FindingId finding = FindingId.parse(id).orElseThrow(() -> Missing.finding(id));
        String number = finding.entry().value();
        Entry entry = entry(city, number).orElseThrow(() -> Missing.finding(id));
        confirming.require(desk.actor, entry);
        DecisionJson decision = DecisionJson.read(body);
        if (!EntryTag.fits(ifMatch, entry)) {
            throw StaleEntry.ofDecision(entry, answer.json(entry), decision);
        }
        try {
            if (finding.what().equals(FindingId.SIMILAR)) {
                return similar(city, entry, decision);
            }
            Doubt doubt = finding.in(entry).orElseThrow(() -> Missing.finding(id));
            return settle(city, entry, doubt, decision);
        } catch (StaleRevision e) {
            Entry current = entry(city, number).orElseThrow(() -> Missing.finding(id));
            throw StaleEntry.ofDecision(current, answer.json(current), decision);
        }
    }

    private Settled settle(Municipality city, Entry entry, Doubt doubt, DecisionJson decision) {
        Optional<Choice> choice = doubt.choices().stream()
                .filter(one -> one.value().equals(decision.value()))
                .findFirst();
        if (choice.isEmpty() && !isKnown(city, doubt, decision.value())) {
            throw decision.unfit(doubt.choices());
        }
        int revision = entry.revision().sequence();
        return switch (decision.value()) {
            case Choice.RECORD -> {
                String name = decision.name().orElse(choice.orElseThrow().label());
                PartnerKind kind = decision.partnerKind().orElseGet(() -> kind(entry, doubt));
                yield Settled.as(naming.record(desk.actor, city, entry.id(), revision, doubt.passage(), name, kind));
            }
            case Choice.ERASE -> {
                String by = decision.by().orElse(choice.orElseThrow().label());
                yield Settled.as(
                        forgetting.erase(desk.actor, city, doubt.passage().mention(), by));
            }
            case Choice.DROP ->
                Settled.as(confirming.takeBack(desk.actor, city, entry.id(), revision, doubt.passage()));
            default -> {
                var said = new Confirmation(
                        doubt.kind().subject().orElseThrow(() -> decision.unfit(doubt.choices())),
                        doubt.passage(),
                        decision.value());
                yield Settled.as(confirming.decide(desk.actor, city, entry.id(), revision, List.of(said)));
            }
        };
    }

    /** Any body of the directory may be meant by words that name a partner, not only those offered. */
    private boolean isKnown(Municipality city, Doubt doubt, String value) {
        if (!doubt.kind().subject().equals(Optional.of(Confirmation.Subject.PARTNER))) {
            return false;
        }
        Directory directory = book.directory(desk.actor, city);
        return directory.find(value).isPresent();
    }

    private static PartnerKind kind(Entry entry, Doubt doubt) {
        return entry.readings()
                .of(Conclusion.Party.class)
                .filter(reading -> reading.mark().equals(doubt.mark()))
                .map(Reading::conclusion)
                .map(conclusion -> ((Conclusion.Party) conclusion).kind())
                .findFirst()
                .orElse(PartnerKind.UNKNOWN);
    }

    private Settled similar(Municipality city, Entry entry, DecisionJson decision) {
        if (entry(city, decision.value()).isEmpty()) {
            throw decision.unfit(List.of());
        }
        var looked = new Confirmation(Confirmation.Subject.SIMILAR, Passages.entry(entry.content()), decision.value());
        return Settled.as(
                confirming.decide(desk.actor, city, entry.id(), entry.revision().sequence(), List.of(looked)));
    }

    private Optional<Entry> entry(Municipality city, String id) {
        return desk.register.entry(desk.actor, city, id, LocalDate.now(desk.clock));
    }
}

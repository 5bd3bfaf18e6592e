package de.ikz.portlet;

import de.ikz.register.PartnerBook.Dossier;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the city does with a body, for a page of somebody else. */
final class EmbedPartner implements EmbedView {

    private final String id;
    private final Optional<Dossier> dossier;
    private final Addresses addresses;
    private final Texts text;

    /** @param rows most entries */
    EmbedPartner(PartnerDesk desk, Visit visit, LocalDate asOf, int rows, Addresses addresses, Texts text) {
        this.id = visit.parameter(PartnerPage.ID).orElse("");
        boolean municipalities = visit.parameter(PartnerPage.MUNICIPALITIES)
                .filter("include"::equals)
                .isPresent();
        this.dossier = id.isEmpty() ? Optional.empty() : desk.dossier(id, asOf, municipalities, Window.first(rows));
        this.addresses = addresses;
        this.text = text;
    }

    @Override
    public EmbedState state() {
        if (id.isEmpty()) {
            return EmbedState.NOT_UNDERSTOOD;
        }
        return dossier.map(found -> found.courses().isEmpty() ? EmbedState.NO_HITS : EmbedState.HITS)
                .orElse(EmbedState.MISSING);
    }

    @Override
    public String title() {
        return dossier.map(found -> found.family().body().name()).orElseGet(() -> text.of("embed.title"));
    }

    @Override
    public String total() {
        return EntryList.total(dossier.orElseThrow().total(), text);
    }

    @Override
    public boolean isCut() {
        return dossier.orElseThrow().slice().next().isPresent();
    }

    @Override
    public String address() {
        return addresses.partner(id);
    }

    @Override
    public List<CourseView> courses() {
        EntryViews views = new EntryViews(dossier.orElseThrow().organization(), addresses, text, Optional.empty());
        return dossier.orElseThrow().courses().stream()
                .map(course -> CourseView.of(course, views, text))
                .toList();
    }
}

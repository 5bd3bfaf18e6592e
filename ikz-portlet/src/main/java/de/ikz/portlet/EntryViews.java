package de.ikz.portlet;

import de.ikz.cooperation.Details;
import de.ikz.cooperation.Responsibility;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.register.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes entries of the register ready to be shown. */
final class EntryViews {

    private final OrganizationTree tree;
    private final Addresses addresses;
    private final Texts text;
    private final Optional<LocalDate> asOf;
    private final Marking marking;
    /** Entries of a page name the same few units again and again. */
    private final Map<UnitId, Link> links = new HashMap<>();

    private final Map<UnitId, Sections.Heading> headings = new HashMap<>();

    /**
     * @param tree the units that the entries name
     * @param asOf the Stand that links keep, empty for today
     */
    EntryViews(OrganizationTree tree, Addresses addresses, Texts text, Optional<LocalDate> asOf) {
        this.tree = tree;
        this.addresses = addresses;
        this.text = text;
        this.asOf = asOf;
        this.marking = new Marking(addresses, asOf, text);
    }

    List<Sections.Directorate> sections(List<Entry> entries) {
        return Sections.of(entries.stream().map(this::placed).toList());
    }

    private Sections.Placed placed(Entry entry) {
        UnitId unit = entry.content().details().responsibility().unit();
        var block = entry.content().details().origin();
        return new Sections.Placed(
                tree.directorateOf(unit).map(this::heading).orElse(new Sections.Heading(text.of("unit.none"), "", "")),
                tree.find(unit).map(this::heading).orElse(new Sections.Heading(text.of("unit.unknown"), "", "")),
                block.isPresent() ? OptionalInt.of(block.get().block()) : OptionalInt.empty(),
                view(entry));
    }

    EntryView view(Entry entry) {
        Details details = entry.content().details();
        return new EntryView(
                entry.number().toString(),
                number(entry),
                entry.content().kind(),
                MarkedWords.of(
                        entry.content(),
                        entry.readings(),
                        marking,
                        entry.number().toString()),
                named(details),
                StageView.of(entry.classification()),
                entry.revision().withdrawn(),
                EntryView.Pending.NOT);
    }

    /** The entry's number and page. */
    Link number(Entry entry) {
        return new Link(entry.number().toString(), dated(addresses.entry(entry.number())));
    }

    private EntryView.Named named(Details details) {
        Responsibility responsibility = details.responsibility();
        return new EntryView.Named(
                link(responsibility.unit()),
                responsibility.subUnit().map(this::link).orElse(Link.none("")),
                responsibility.involved().stream().map(this::link).toList());
    }

    Link link(UnitId id) {
        return tree.find(id).map(this::link).orElse(Link.none(text.of("unit.unknown")));
    }

    Link link(Unit unit) {
        return links.computeIfAbsent(unit.id(), id -> new Link(label(unit, text), dated(addresses.unit(unit, tree))));
    }

    Sections.Heading heading(Unit unit) {
        return headings.computeIfAbsent(
                unit.id(),
                id -> new Sections.Heading(label(unit, text), dated(addresses.unit(unit, tree)), anchor(unit, tree)));
    }

    private String dated(String address) {
        return asOf.map(day -> Addresses.with(address, "asOf", day.toString())).orElse(address);
    }

    /** What people read: as the core has it, with the word for a directorate in their language. */
    static String label(Unit unit, Texts text) {
        return unit.isDirectorate()
                ? text.of("unit.directorate", unit.code())
                : unit.label().display();
    }

    /** The name of a unit's heading on a page. */
    static String anchor(Unit unit, OrganizationTree tree) {
        return "einheit-" + UnitAddress.of(unit, tree);
    }
}

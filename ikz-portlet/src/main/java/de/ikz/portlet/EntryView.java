package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import java.util.List;

/**
 * An entry as a list shows it, of the register or of a report that is not accepted yet.
 *
 * @param anchor its name on the page
 * @param number number and address, or the place in the report
 * @param kind exchange or project
 * @param words what it says
 * @param named who and what stands beside it
 * @param stage how far it has come
 * @param withdrawn whether it was withdrawn
 * @param pending how far it is before it is accepted
 */
public record EntryView(
        String anchor,
        Link number,
        Cooperation.Kind kind,
        Words words,
        Named named,
        StageView stage,
        boolean withdrawn,
        Pending pending) {

    /**
     * What an entry says, with what was concluded from it.
     *
     * @param topic Thema as it was written
     * @param heading under which it stands, blank when there is none
     * @param title Thema
     * @param state Arbeitsstand, blank when nothing was said
     * @param outlook Perspektive, blank when nothing was said
     * @param partners bodies outside the city, as they were named
     */
    public record Words(String topic, Html heading, Html title, Html state, Html outlook, List<Html> partners) {}

    /**
     * Who and what stands beside an entry.
     *
     * @param unit the reporting unit
     * @param subUnit the unit below it that is named, without label when there is none
     * @param involved further own units
     */
    public record Named(Link unit, Link subUnit, List<Link> involved) {}

    /**
     * An entry before it is accepted.
     *
     * @param address where it is corrected, empty where that is not possible (any more)
     * @param corrected whether a person changed what was read
     * @param open whether it is left open
     * @param findings what a person must look at here
     */
    public record Pending(String address, boolean corrected, boolean open, List<FindingView> findings) {

        /** An entry of the register. */
        static final Pending NOT = new Pending("", false, false, List.of());
    }

    /** What a person must look at here. */
    public List<FindingView> findings() {
        return pending.findings();
    }

    /** Whether it is an exchange. */
    public boolean isExchange() {
        return kind == Cooperation.Kind.EXCHANGE;
    }
}

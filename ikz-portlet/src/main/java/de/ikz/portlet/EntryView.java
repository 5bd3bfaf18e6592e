package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Wording;
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
        Stage stage,
        boolean withdrawn,
        Pending pending) {

    /**
     * What an entry says.
     *
     * @param heading under which it stands, empty when there is none
     * @param topic Thema
     * @param state Arbeitsstand
     * @param outlook Perspektive
     */
    public record Words(String heading, String topic, List<Branch> state, List<Branch> outlook) {

        static Words of(Wording wording) {
            return new Words(
                    wording.heading().orElse(""),
                    wording.topic(),
                    Branch.of(wording.state()),
                    Branch.of(wording.outlook()));
        }
    }

    /**
     * Who and what stands beside an entry.
     *
     * @param unit the reporting unit
     * @param subUnit the unit below it that is named, without label when there is none
     * @param involved further own units
     * @param partners bodies outside the city
     */
    public record Named(Link unit, Link subUnit, List<Link> involved, List<Link> partners) {}

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

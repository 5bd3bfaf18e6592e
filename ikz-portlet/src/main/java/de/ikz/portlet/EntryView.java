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
 * @param findings what a person must look at here
 */
public record EntryView(
        String anchor,
        Link number,
        Cooperation.Kind kind,
        Words words,
        Named named,
        Stage stage,
        boolean withdrawn,
        List<FindingView> findings) {

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

    /** Whether it is an exchange. */
    public boolean isExchange() {
        return kind == Cooperation.Kind.EXCHANGE;
    }
}

package stadt.portal;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Visibility;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.register.Entry;
import de.ikz.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the portal's town has: one directorate with two offices and four cooperations. */
final class Holdings {

    static final Municipality TOWN = Municipality.of("15088220");
    static final List<Unit> UNITS = List.of(
            unit("dezernat", "II", UnitKind.DIRECTORATE, Optional.empty(), 1),
            unit("amt-20", "Amt 20", UnitKind.OFFICE, Optional.of("dezernat"), 1),
            unit("amt-40", "Amt 40", UnitKind.OFFICE, Optional.of("dezernat"), 2));
    static final List<Entry> ENTRIES = List.of(
            entry(1, new Exchange(details("amt-20", "Runde der Kämmereien im Landkreis", "", "", Stage.ACTIVE))),
            entry(
                    2,
                    new Project(
                            details(
                                    "amt-20",
                                    "Gemeinsame Vollstreckung",
                                    "Zweckvereinbarung ist unterschrieben",
                                    "Start im Herbst",
                                    Stage.AGREED),
                            List.of())),
            entry(
                    3,
                    new Project(
                            details(
                                    "amt-40",
                                    "Schulbus über die Kreisgrenze",
                                    "Fahrplan liegt vor",
                                    "",
                                    Stage.PREPARING),
                            List.of())),
            entry(4, new Exchange(details("amt-40", "Arbeitskreis der Schulverwaltungen", "", "", Stage.UNKNOWN))));

    private Holdings() {}

    private static Unit unit(String id, String code, UnitKind kind, Optional<String> parent, int position) {
        return new Unit(
                TOWN,
                new UnitId(id),
                UnitLabel.of(code, kind),
                parent.map(UnitId::new),
                position,
                Optional.empty(),
                Validity.ALWAYS);
    }

    private static Details details(String unit, String topic, String state, String outlook, Stage stage) {
        return new Details(
                new Wording(Optional.empty(), topic, said(state), said(outlook)),
                Responsibility.of(new UnitId(unit)),
                new Classification(
                        stage, Classification.Source.CONFIRMED, Set.of(), Optional.empty(), Visibility.PUBLIC),
                List.of(),
                Optional.empty());
    }

    private static List<Statement> said(String text) {
        return text.isEmpty() ? List.of() : List.of(Statement.of(text));
    }

    private static Entry entry(int number, Cooperation content) {
        var recorded = new Revision.Recorded(Instant.parse("2026-01-05T08:00:00Z"), "portal", "aus dem Bestand");
        return new Entry(
                TOWN,
                new CooperationId("portal-" + number),
                new CooperationNumber(number),
                new Revision(1, LocalDate.of(2026, 1, 1), recorded, false, content));
    }
}

package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Spot;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Visibility;
import de.ikz.cooperation.Wording;
import de.ikz.organization.UnitId;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.reading.Readings;
import de.ikz.reference.ReferenceMention;
import de.ikz.time.Recurrence;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cooperations}: an entry comes back exactly as it was appended. */
public abstract class ContentContract extends CooperationsContract {

    @Test
    void theBarestEntryComesBackAsItWas() {
        comesBack(Given.exchange("a").recording());
    }

    @Test
    void everythingThatAProjectCanSayComesBackAsItWas() {
        comesBack(Given.project("a")
                .recording(new Project(
                        full(Map.of(Origin.Column.TOPIC, "• Müllöfen\n\t", Origin.Column.STATE, "")),
                        List.of(new CooperationId("y"), new CooperationId("x"), new CooperationId("y")))));
    }

    @Test
    void everythingThatAnExchangeCanSayComesBackAsItWas() {
        comesBack(Given.exchange("a").withdrawn().recording(new Exchange(full(Map.of()))));
    }

    @Test
    void theLongestTextsComeBackAsTheyWere() {
        String longest = "ä\uD83D\uDE03".repeat(Wording.MAX_TEXT).substring(0, Wording.MAX_TEXT - 1) + "e";
        Wording wording = new Wording(
                Optional.of(longest), longest, List.of(Statement.of(longest)), List.of(Statement.of(longest)));
        comesBack(Given.project("a").recording(project(wording, Optional.empty())));
        comesBack(Given.project("b")
                .topic(longest)
                .reads(longest, new Conclusion.Party(PartnerKind.UNKNOWN, Optional.empty(), longest, Optional.empty()))
                .recording());
    }

    @Test
    void aRawCellMayBeLongerThanAnySingleText() {
        String cell = "x" + "\uD83D\uDE03".repeat(3 * Wording.MAX_TEXT);
        Origin origin = new Origin(3, 17, Map.of(Origin.Column.OUTLOOK, cell, Origin.Column.TOPIC, "Topic"));
        comesBack(Given.project("a").recording(project(Wording.of("Topic"), Optional.of(origin))));
    }

    @Test
    void everyKindOfReadingComesBackAsItWas() {
        String text = "bis 2011 mit LK Börde und FB 32 nach DS0245/10, § 3 GKG-LSA, halbjährlich";
        Given given = Given.project("a").topic(text);
        Stream.of(
                        GivenTimes.until("2011-12-31"),
                        GivenTimes.said("2009-11-30", GivenTimes.until("2009-12-31")),
                        GivenTimes.told(GivenTimes.of("2010-01-01", "2010-12-31")),
                        GivenTimes.from("2010-01-01"),
                        GivenTimes.recurring(),
                        new Conclusion.Time(
                                TimeMention.Kind.VAGUE,
                                Optional.empty(),
                                Optional.of(new Recurrence("R/P1Y", Optional.empty())),
                                false,
                                Optional.of("Den 31. Februar gibt es nicht."),
                                LocalDate.of(2009, 11, 30),
                                false),
                        new Conclusion.Party(
                                PartnerKind.DISTRICT, Optional.of("k15083"), "Landkreis Börde", Optional.of("15083")),
                        new Conclusion.Party(
                                PartnerKind.GROUP, Optional.empty(), "umliegende Landkreise", Optional.empty()),
                        new Conclusion.OwnUnit("FB 32"),
                        new Conclusion.Document(
                                ReferenceMention.Type.COUNCIL_PAPER,
                                "DS0245/10",
                                Optional.of(LocalDate.of(2010, 5, 6))),
                        new Conclusion.Document(ReferenceMention.Type.LAW, "§ 3 GKG-LSA", Optional.empty()),
                        new Conclusion.HowFar(Stage.PREPARING),
                        new Conclusion.Between(Reach.VERTICAL),
                        new Conclusion.Form("zweckverband"))
                .forEach(conclusion -> given.reads("Börde", conclusion));

        comesBack(given.recording());
    }

    @Test
    void readingsOfEveryTextComeBackAsTheyWere() {
        Project content = new Project(full(Map.of()), List.of());
        List<Reading> readings = Stream.of(Mark.Field.values())
                .map(field -> new Mark(field, field == Mark.Field.STATE || field == Mark.Field.PARTNER ? 1 : 0, 2, 7))
                .map(mark -> new Reading(
                        mark,
                        Passages.mention(content, mark),
                        new Conclusion.OwnUnit("FB 32"),
                        "rule of " + mark.field(),
                        Classification.Source.CONFIRMED))
                .toList();
        Recording recording = Given.project("a").recording(content);

        comesBack(new Recording(
                recording.entry().with(new Readings(readings, List.of(), "1:0123456789abcdef")),
                recording.registerKey()));
    }

    @Test
    void whatPeopleDecidedComesBackAsItWas() {
        List<Confirmation> decisions = Stream.of(Confirmation.Subject.values())
                .map(subject -> new Confirmation(
                        subject,
                        new Confirmation.Passage("topic", "0f".repeat(32), "„ä\n" + subject, subject.ordinal()),
                        "Wert " + subject))
                .toList();

        comesBack(Given.project("a").recording(new Project(full(Map.of()).with(decisions), List.of())));
    }

    private void comesBack(Recording recording) {
        append(List.of(recording));
        Entry entry = recording.entry();
        assertEquals(
                Optional.of(entry),
                ask(all -> all.find(
                        entry.municipality(), entry.id(), entry.revision().stand())));
        assertEquals(List.of(entry), ask(all -> all.revisions(entry.municipality(), entry.id())));
    }

    private static Cooperation project(Wording wording, Optional<Origin> origin) {
        Responsibility responsibility = Responsibility.of(new UnitId("fb-32"));
        return new Project(new Details(wording, responsibility, Classification.UNKNOWN, List.of(), origin), List.of());
    }

    private static Details full(Map<Origin.Column, String> cells) {
        return new Details(
                new Wording(
                        Optional.of("Vorschläge für FB 32"),
                        "Gemeinsame Leitstelle\nmit dem Umland",
                        List.of(Statement.of("Zwei Gespräche"), new Statement("eines davon 2009", 1)),
                        List.of(new Statement("Vertrag „bis Ende“ 2011", 9))),
                new Responsibility(
                        new UnitId("fb-32"),
                        Optional.of(new UnitId("fb-32.1")),
                        List.of(new UnitId("fb-62"), new UnitId("amt-31")),
                        Optional.of("Leitung Ordnungsdienst")),
                new Classification(
                        Stage.EXPLORING,
                        Classification.Source.CONFIRMED,
                        Set.of(Reach.VERTICAL, Reach.INTER_MUNICIPAL),
                        Optional.of("zweckvereinbarung_delegierend"),
                        Visibility.PUBLIC),
                List.of(
                        Partner.named("umliegende Landkreise"),
                        new Partner(
                                "Landkreis Börde",
                                PartnerKind.DISTRICT,
                                Optional.of("partner-7"),
                                Optional.of("15083"))),
                Optional.of(new Origin(
                        4,
                        12,
                        cells,
                        List.of(
                                new Origin.Piece(Origin.Column.OUTLOOK, new Spot(Spot.Counting.TABLES, 90, 4, 1, 4)),
                                new Origin.Piece(Origin.Column.STATE, new Spot(Spot.Counting.TABLES, 77, 0, 0, 0))),
                        Optional.of(new Origin.Source(
                                "Bericht „2010“.docx",
                                "0f".repeat(32),
                                new Spot(Spot.Counting.TABLES, 88, 3, 4, 2))))));
    }
}

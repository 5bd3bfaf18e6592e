package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Spot;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import de.ikz.reading.Readings;
import de.ikz.time.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link Erasure}: the words are gone everywhere, and nothing else is. */
public abstract class ErasureContract extends CooperationsContract {

    private static final String NAME = "Frau Beispiel";
    private static final GivenName GIVEN = new GivenName(NAME);
    private static final String BY = "die Ansprechpartnerin";

    @Test
    void wordsVanishFromEveryTextOfEveryVersion() {
        append(List.of(
                Given.project("a").version(1, "2009-12-31").recording(told("2009")),
                Given.project("a").version(2, "2010-12-31").withdrawn().recording(told("2010")),
                Given.project("b").topic("Ohne Namen").recording()));

        Erasure.Erased erased = erase(NAME);

        assertEquals(Set.of(new CooperationId("a")), erased.entries());
        assertTrue(erased.places() > 10, "texts: " + erased.places());
        List<Entry> versions = ask(all -> all.revisions(Given.MAGDEBURG, new CooperationId("a")));
        assertEquals(2, versions.size());
        versions.forEach(version -> assertFalse(version.toString().contains("Beispiel"), version.toString()));
        Wording wording = versions.get(0).content().wording();
        assertEquals("Thema 2010 von " + BY, wording.topic());
        assertEquals(new Statement("Mit " + BY + ".", 1), wording.state().get(0));
        assertEquals(
                "Thema 2010 von " + BY + " und nochmals " + BY,
                versions.get(0)
                        .content()
                        .details()
                        .origin()
                        .orElseThrow()
                        .cells()
                        .get(Origin.Column.TOPIC));
    }

    @Test
    void everythingElseStaysAsItWas() {
        Recording other = Given.project("b")
                .topic("Beispiel für Frau Beispielhaft und Frau beispiel")
                .reads("Beispiel", GivenTimes.from("2010-05-01"))
                .recording();
        Recording elsewhere =
                Given.project("c").of(Given.HALLE).topic("Mit " + NAME).recording();
        append(List.of(other, elsewhere));

        assertEquals(new Erasure.Erased(Set.of(), 0), erase(NAME));

        assertEquals(List.of(other.entry()), ask(all -> all.revisions(Given.MAGDEBURG, new CooperationId("b"))));
        assertEquals(List.of(elsewhere.entry()), ask(all -> all.revisions(Given.HALLE, new CooperationId("c"))));
    }

    @Test
    void whatCountsOnADateAndTheOrderStayAsTheyWere() {
        append(
                Given.project("a").version(1, "2009-12-31").sorted("2").topic("Mit " + NAME),
                Given.project("a").version(2, "2010-06-30").sorted("2").topic("Danach"),
                Given.project("b").sorted("1").topic(NAME + " ruft an"));

        erase(NAME);

        assertEquals(List.of("b", "a"), ids(ALL));
        assertEquals(
                "Mit " + BY,
                ask(all -> all.find(Given.MAGDEBURG, new CooperationId("a"), java.time.LocalDate.of(2010, 1, 1)))
                        .orElseThrow()
                        .content()
                        .wording()
                        .topic());
        assertEquals(
                List.of("a", "b"),
                ids(ALL, new Sort(Sort.By.TOPIC, false), Window.first(9)),
                "sorted by the new words");
    }

    @Test
    void readingsThatTellTheWordsOrRestOnTheirPlacesAreToBeMadeAgain() {
        append(
                Given.project("a").topic("Mit " + NAME + " im Mai").reads("Mai", GivenTimes.from("2010-05-01")),
                Given.project("b")
                        .topic("Mit FB im Mai")
                        .reads(
                                "FB",
                                new Conclusion.Party(PartnerKind.UNKNOWN, Optional.of("b-1"), NAME, Optional.empty())),
                Given.project("c")
                        .topic("Mit FB im Mai")
                        .doubts("FB", Doubt.Kind.AMBIGUOUS_PARTNER, new Doubt.Choice("b-1", NAME)));

        assertEquals(3, erase(NAME).entries().size());

        for (Entry entry :
                ask(all -> all.list(ALL, Sort.REGISTER, Window.first(9))).entries()) {
            assertEquals(Readings.NONE, entry.readings());
        }
    }

    @Test
    void bodiesOfTheCityLoseTheWordsInEveryRecord() {
        ports().transactions().write(() -> {
            ports().partners().record(Given.MAGDEBURG, GIVEN.body("Büro " + NAME), "actor-1", Given.NOW);
            ports().partners().record(Given.MAGDEBURG, GIVEN.body("Büro von " + NAME), "actor-1", Given.NOW);
            return null;
        });

        assertTrue(erase(NAME).places() > 0);

        assertEquals(
                List.of(new Body(
                        "b-1",
                        "Büro von " + BY,
                        PartnerKind.COMPANY,
                        Optional.empty(),
                        Validity.ALWAYS,
                        List.of(Alias.of(BY)),
                        Optional.empty(),
                        List.of(),
                        "laut " + BY)),
                ports().transactions().read(() -> ports().partners().of(Given.MAGDEBURG)));
    }

    @Test
    void whatWasDecidedStaysBoundToItsWords() {
        String topic = "Mai, " + NAME + ", im Mai mit Frau Anders";
        append(
                Given.project("a").topic(topic).decided(Confirmation.Subject.PERSON, "Frau Anders", Confirmation.NONE),
                Given.project("b").topic(topic).decided(Confirmation.Subject.PERSON, "Beispiel", Confirmation.AS_IS));

        erase(NAME);

        assertEquals("Frau Anders", stillDecided("a"));
        assertEquals(BY, stillDecided("b"));
    }

    @Test
    void whatWasDecidedAboutTheWholeEntryStaysSo() {
        Wording wording = Wording.of("Mit " + NAME);
        Details details = GIVEN.details(wording, Optional.empty());
        Project content = new Project(details, List.of());
        Confirmation decision = new Confirmation(Confirmation.Subject.STAGE, Passages.entry(content), "active");
        append(List.of(Given.project("a").recording(new Project(details.with(List.of(decision)), List.of()))));

        erase(NAME);

        Entry entry = entry("a");
        assertEquals(
                List.of(Passages.entry(entry.content())),
                entry.content().details().confirmations().stream()
                        .map(Confirmation::passage)
                        .toList());
    }

    @Test
    void aNameIsFoundHoweverItIsWrapped() {
        String cell = "x".repeat(Wording.MAX_TEXT - 8) + " Frau Beispiel, Frau\u00a0Beispiel, Frau\nBeispiel,"
                + " Frau \n Bei-\nspiel, Frau Bei\u00adspiel " + "y".repeat(Wording.MAX_TEXT);
        Origin origin = new Origin(1, 1, Map.of(Origin.Column.STATE, cell));
        append(List.of(Given.project("a")
                .recording(new Project(GIVEN.details(Wording.of("Topic"), Optional.of(origin)), List.of()))));

        erase(NAME);

        String erased =
                entry("a").content().details().origin().orElseThrow().cells().get(Origin.Column.STATE);
        assertEquals(
                "x".repeat(Wording.MAX_TEXT - 8) + " " + BY + ", " + BY + ", " + BY + ", " + BY + ", " + BY + " "
                        + "y".repeat(Wording.MAX_TEXT),
                erased);
    }

    @Test
    void aReplacementThatDoesNotFitIsRefusedAndChangesNothing() {
        Recording longest = Given.project("a")
                .topic(NAME + " " + "x".repeat(Wording.MAX_TEXT - NAME.length() - 1))
                .recording();
        append(List.of(longest));

        assertThrows(UnfitDecision.class, () -> erase(NAME));

        assertEquals(longest.entry(), entry("a"));
    }

    /** The words for which something is decided, as they stand in the topic now. */
    private String stillDecided(String id) {
        Entry entry = entry(id);
        var decision = entry.content().details().confirmations().get(0);
        Mark mark = Passages.find(entry.content(), decision.passage()).orElseThrow();
        return Passages.mention(entry.content(), mark);
    }

    private Entry entry(String id) {
        return ask(all -> all.find(Given.MAGDEBURG, new CooperationId(id), END_OF_2010))
                .orElseThrow();
    }

    private Erasure.Erased erase(String words) {
        return ports().transactions()
                .write(() -> ports().erasure().replace(Given.MAGDEBURG, words, BY, "actor-1", Given.NOW));
    }

    private static Project told(String year) {
        Wording wording = GIVEN.wording("Thema " + year);
        Origin origin = new Origin(
                1,
                1,
                Map.of(Origin.Column.TOPIC, wording.topic() + " und nochmals " + NAME),
                List.of(),
                Optional.of(new Origin.Source(
                        "Zuarbeit " + NAME + ".docx", "0f".repeat(32), new Spot(Spot.Counting.TABLES, 1, 1, 1, 1))));
        return new Project(GIVEN.details(wording, Optional.of(origin)), List.of());
    }
}

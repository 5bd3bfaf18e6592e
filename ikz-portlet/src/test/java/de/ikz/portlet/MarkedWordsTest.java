package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.organization.UnitId;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Mark;
import de.ikz.reading.Reading;
import de.ikz.reading.Readings;
import de.ikz.reference.CouncilPapers;
import de.ikz.reference.ReferenceMention;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

    private static final Addresses ADDRESSES =
            new Addresses("/ikz", CouncilPapers.at("https://rat.example/vorlage?nr={number}"));

    private static Cooperation saying(String topic, Statement... state) {
        return new Project(
                new Details(
                        new Wording(Optional.empty(), topic, List.of(state), List.of()),
                        Responsibility.of(new UnitId("u")),
                        Classification.UNKNOWN,
                        List.of(Partner.named("LK <Börde>")),
                        Optional.empty()),
                List.of());
    }

    private static EntryView.Words words(Cooperation content, Reading... readings) {
        return MarkedWords.of(
                content,
                new Readings(List.of(readings), List.of(), "1"),
                new Marking(ADDRESSES, Optional.empty(), City.GERMAN),
                "IKZ-0001");
    }

    private static Reading reading(Mark.Field field, int statement, int from, String mention, Conclusion conclusion) {
        return new Reading(
                new Mark(field, statement, from, from + mention.length()),
                mention,
                conclusion,
                "test",
                Classification.Source.INFERRED);
    }

    private static Conclusion.Time time(Optional<String> problem) {
        return new Conclusion.Time(
                TimeMention.Kind.POINT,
                Optional.of(new Timeframe(
                        Optional.of(LocalDate.of(2012, 5, 1)), Optional.of(LocalDate.of(2012, 5, 31)), "2012-05")),
                Optional.empty(),
                false,
                problem,
                LocalDate.of(2011, 11, 30),
                true);
    }

    private static Conclusion boerde() {
        return new Conclusion.Party(
                PartnerKind.DISTRICT, Optional.of("k15083"), "Landkreis Börde", Optional.of("15083"));
    }

    @Test
    void noTextBecomesMarkup() {
        EntryView.Words words = words(
                saying("<b>Leitstelle</b>", Statement.of("</li><script>x</script>")),
                reading(Mark.Field.TOPIC, 0, 0, "<b>", boerde()),
                reading(Mark.Field.STATE, 0, 5, "<script>", time(Optional.of("<i>nie</i>"))));

        assertEquals(
                "<a href=\"/ikz/partner/k15083\">&lt;b&gt;</a>Leitstelle&lt;/b&gt;",
                words.title().getMarkup());
        assertFalse(words.state().getMarkup().contains("<script"));
        assertFalse(words.state().getMarkup().contains("<i>"));
        assertEquals("LK &lt;Börde&gt;", words.partners().get(0).getMarkup());
    }

    @Test
    void statementsAreListsNestedByTheirLevel() {
        String markup = words(saying(
                        "x",
                        new Statement("a", 0),
                        new Statement("a1", 1),
                        new Statement("a1x", 5),
                        new Statement("a2", 2),
                        new Statement("b", 0)))
                .state()
                .getMarkup()
                .replace(" class=\"ikz-statements\"", "");

        assertEquals("<ul><li>a<ul><li>a1<ul><li>a1x</li><li>a2</li></ul></li></ul></li><li>b</li></ul>", markup);
    }

    @Test
    void aListThatBeginsDeepGoesOnAtAnyLevel() {
        String markup = words(saying("x", new Statement("a", 3), new Statement("b", 9), new Statement("c", 0)))
                .state()
                .getMarkup()
                .replace(" class=\"ikz-statements\"", "");

        assertEquals("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", markup);
    }

    @Test
    void aTimeIsAButtonThatOpensAndNamesItsBounds() {
        String markup = words(
                        saying("x", Statement.of("Start im Mai 2012")),
                        reading(Mark.Field.STATE, 0, 6, "im Mai 2012", time(Optional.empty())))
                .state()
                .getMarkup();

        assertTrue(markup.contains("popovertarget=\"IKZ-0001-state-0-6\""), markup);
        assertTrue(markup.contains("aria-describedby=\"IKZ-0001-state-0-6\">im Mai 2012</button>"), markup);
        assertTrue(markup.contains("id=\"IKZ-0001-state-0-6\""), markup);
        assertTrue(markup.contains("<strong>1. bis 31. Mai 2012</strong> automatisch erkannt"), markup);
        assertFalse(markup.contains("2012-05"), markup);
    }

    @Test
    void aWrongTimeIsMarkedWithWhatIsWrong() {
        String markup = words(
                        saying("x", Statement.of("am 31.02.2012")),
                        reading(Mark.Field.STATE, 0, 3, "31.02.2012", time(Optional.of("Den Tag gibt es nicht."))))
                .state()
                .getMarkup();

        assertTrue(markup.contains("ikz-time-wrong"), markup);
        assertTrue(markup.contains("Den Tag gibt es nicht."), markup);
    }

    @Test
    void aCouncilPaperIsALinkWhereItCanBeRead() {
        Conclusion paper = new Conclusion.Document(ReferenceMention.Type.COUNCIL_PAPER, "DS0245/10", Optional.empty());
        Conclusion law = new Conclusion.Document(ReferenceMention.Type.LAW, "GKG-LSA", Optional.empty());
        String markup = words(
                        saying("x", Statement.of("siehe DS0245/10 und GKG-LSA")),
                        reading(Mark.Field.STATE, 0, 6, "DS0245/10", paper),
                        reading(Mark.Field.STATE, 0, 20, "GKG-LSA", law))
                .state()
                .getMarkup();

        assertTrue(
                markup.contains(
                        "siehe <a href=\"https://rat.example/vorlage?nr=DS0245%2F10\">DS0245/10</a> und GKG-LSA"),
                markup);
    }

    @Test
    void ofTwoMarksThatOverlapTheFirstIsShown() {
        String markup = words(
                        saying("Landkreis Börde"),
                        reading(Mark.Field.TOPIC, 0, 0, "Landkreis Börde", boerde()),
                        reading(Mark.Field.TOPIC, 0, 10, "Börde", boerde()))
                .title()
                .getMarkup();

        assertEquals("<a href=\"/ikz/partner/k15083\">Landkreis Börde</a>", markup);
    }
}

package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EntryMarkupTest {

    private static final String HOSTILE = "\"><script>alert('1')</script>&lt;";

    private static EntryMarkup markup(TestVisit visit) {
        return new EntryMarkup(City.GERMAN, new Icons(visit));
    }

    private static String page(String... parameters) {
        TestVisit visit = TestVisit.of(parameters);
        EntryList list = City.reporting().registerPage(visit).getList();
        EntryMarkup markup = markup(visit);
        return (list.sections().isEmpty() ? markup.plain(list.entries()) : markup.sections(list.sections(), 2))
                .getMarkup();
    }

    private static long count(String part, String markup) {
        return Pattern.compile(part, Pattern.LITERAL).matcher(markup).results().count();
    }

    /** An entry whose every text is what somebody wrote to break the page. */
    private static EntryView hostile(Cooperation.Kind kind) {
        return new EntryView(
                HOSTILE,
                new Link(HOSTILE, HOSTILE),
                kind,
                new EntryView.Words(
                        HOSTILE,
                        Html.of(HOSTILE),
                        Html.of(HOSTILE),
                        Html.of(HOSTILE),
                        Html.NONE,
                        List.of(Html.of(HOSTILE))),
                new EntryView.Named(
                        new Link(HOSTILE, HOSTILE),
                        Link.none(HOSTILE),
                        List.of(Link.none(HOSTILE), Link.none("FB 40"))),
                new StageView(Stage.ACTIVE, true),
                true,
                new EntryView.Pending(HOSTILE, true, true, List.of()));
    }

    @Test
    void eachUnitHasATableBelowItsHeading() {
        String page = page();

        assertTrue(
                page.startsWith("<section class=\"ikz-directorate\" aria-labelledby=\"einheit-Dezernat-I\">"
                        + "<h2 class=\"ikz-directorate-title\"><span id=\"einheit-Dezernat-I\">Dezernat I</span></h2>"
                        + "<h3 class=\"ikz-unit-title\"><span id=\"einheit-FB-32\">"
                        + "<a href=\"/ikz/einheit/FB-32\">FB 32</a></span></h3>"
                        + "<table class=\"ikz-table ikz-columns-4\" role=\"table\">"),
                page);
        assertEquals(2, count("<table ", page));
        assertEquals(4, count("<td id=\"IKZ-", page) + count("<li id=\"IKZ-", page));
    }

    @Test
    void theExchangeStandsOnceBesideAllProjectsOfItsBlock() {
        String page = page();

        assertEquals(1, count("<td rowspan=\"2\" role=\"cell\" class=\"ikz-beside\">", page));
        assertEquals(1, count("Runde der Ordnungsämter</p>", page));
    }

    @Test
    void aUnitWithoutProjectsHasOneColumn() {
        assertTrue(
                page("kind", "exchange")
                        .contains(
                                "<table class=\"ikz-table ikz-columns-1\" role=\"table\">"
                                        + "<caption class=\"ikz-hidden\">Einträge: FB 32</caption><thead role=\"rowgroup\"><tr role=\"row\">"
                                        + "<th scope=\"col\" role=\"columnheader\">Erfahrungsaustausch, Arbeitsgruppen</th></tr></thead>"));
    }

    @Test
    void inAnotherOrderEachEntryNamesItsUnit() {
        String page = page("sort", "topic");

        assertEquals(1, count("<table ", page));
        assertEquals(4, count("<p><a href=\"/ikz/einheit/", page));
    }

    @Test
    void headingsGoNoDeeperThanHtmlDoes() {
        TestVisit visit = TestVisit.of();
        String page = markup(visit)
                .sections(City.reporting().registerPage(visit).getList().sections(), 6)
                .getMarkup();

        assertEquals(page.split("<h6 ").length - 1, page.split("</h6>").length - 1);
        assertFalse(page.contains("<h7"));
    }

    @Test
    void noTextOfAnEntryBecomesMarkup() {
        EntryView project = hostile(Cooperation.Kind.PROJECT);
        EntryView exchange = hostile(Cooperation.Kind.EXCHANGE);
        var heading = new Sections.Heading(HOSTILE, HOSTILE, HOSTILE);
        var block = new Sections.Block(List.of(exchange), List.of(project));
        var sections = List.of(
                new Sections.Directorate(heading, List.of(new Sections.UnitSection(heading, false, List.of(block)))));
        EntryMarkup markup = markup(TestVisit.of());

        String page = markup.sections(sections, 2).getMarkup()
                + markup.plain(List.of(project)).getMarkup()
                + markup.notes(project).getMarkup();

        assertTrue(page.contains("&lt;script&gt;"));
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("alert('"), page);
        assertFalse(page.contains("\"&quot;&gt;<"), page);
    }

    @Test
    void detectedStagesSaySo() {
        String badge = markup(TestVisit.of())
                .stage(new StageView(Stage.ACTIVE, true), false)
                .getMarkup();

        assertTrue(badge.contains("<span class=\"ikz-hidden\">Umsetzungsstand:\u00a0</span><span>läuft</span>"), badge);
        assertTrue(badge.contains("automatisch erkannt"), badge);
        assertFalse(markup(TestVisit.of())
                .stage(new StageView(Stage.ACTIVE, false), true)
                .getMarkup()
                .contains("ikz-hidden"));
    }

    @Test
    void aPartOfSomebodyElsesPageHasNoDrawings() {
        TestVisit visit = TestVisit.of(EmbedPart.PARAMETER, "fragment");
        StageView stage = new StageView(Stage.ACTIVE, true);

        assertTrue(markup(visit).stage(stage, true).getMarkup().contains("/ikz/theme/icons.svg#stage-active"));
        visit.embedded = true;
        assertFalse(markup(visit).stage(stage, true).getMarkup().contains("<svg"));
    }
}

package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the register for pages of others, as they come over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EmbedIT {
    private static final String PORTAL = "https://portal.stadt.example";
    private static final String CITY = "15003000";
    private static final String EMPTY_CITY = "15082005";

    private final Visitor reader = Visitor.as("leser");

    @Deployment(testable = false)
    static WebArchive register() {
        return BuiltWar.with("embed.war", "ikz.embed.origins=" + PORTAL);
    }

    @BeforeEach
    void theSampleIsInTheRegister() throws Exception {
        var coordinator = new Coordinator(CITY);
        if (coordinator.get("cooperations?limit=1").getInt("total") == 0) {
            coordinator.takeOver("2010-11-30", Coordinator.sample());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register",
                "unit?unit=FB-32",
                "summary",
                "partner?id=k15083",
                "deadlines?asOf=01.12.2010",
                "register?sort=topic",
                "register?asOf=01.01.2009"
            })
    void aPartHasNoScriptNoTitleOfAPageAndNoNavigation(String view) {
        for (String part : new String[] {"document", "fragment"}) {
            var answer = reader.get("embed/" + view + (view.contains("?") ? "&" : "?") + "part=" + part);

            assertEquals(200, answer.statusCode());
            assertFalse(Pattern.compile(
                            "<(script|h1|nav|form|input)\\b|<button (?!type=\"button\" class=\"ikz-time)| style=| on[a-z]+=")
                    .matcher(answer.body())
                    .find());
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        }
    }

    @Test
    void aFragmentIsOnePartWithLinksThatWorkAnywhere() {
        String part = reader.get("embed/register?part=fragment").body().strip();

        assertTrue(part.startsWith("<div class=\"ikz ikz-embed\" lang=\"de\" data-ikz-state=\"hits\">"), part);
        assertTrue(part.endsWith("</div>"), part);
        assertFalse(Pattern.compile("(href|src)=\"/").matcher(part).find(), part);
        assertTrue(part.contains("href=\"" + Visitor.address("eintrag/IKZ-0001") + "\""), part);
    }

    @Test
    void aPartnerAndWhatIsDueAreParts() {
        String partner =
                reader.get("embed/partner?part=fragment&id=k15083&rows=2").body();
        assertTrue(partner.contains(">Landkreis Börde</h2>"), partner);
        assertEquals(2, count("<p class=\"ikz-span\">", partner));
        assertTrue(partner.contains("gezeigt werden die ersten 2"), partner);
        assertTrue(partner.contains("href=\"" + Visitor.address("partner/k15083") + "\""), partner);

        String due = reader.get("embed/deadlines?part=fragment&rows=3&asOf=01.12.2010")
                .body();
        assertTrue(due.contains(">Termine</h2>"), due);
        assertEquals(3, count("<p class=\"ikz-bounds\">", due));
        assertTrue(due.contains("href=\"" + Visitor.address("termine?asOf=01.12.2010") + "\""), due);
    }

    @ParameterizedTest
    @CsvSource({"partner?id=nirgendwo, 404", "deadlines?dueFrom=bald, 400", "deadlines?unit=FB-99, 400"})
    void whatIsAskedWronglyOfThemIsASentence(String view, int status) {
        var answer = reader.get("embed/" + view);

        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains("ikz-notice-error"), answer.body());
    }

    @Test
    void aFrameHasTheOneScriptThatTellsItsHeight() {
        var framed = reader.send(reader.request("embed/register").header("Sec-Fetch-Dest", "iframe"));

        assertEquals(1, count("<script ", framed.body()));
        assertEquals(
                1, count("<script ", reader.get("embed/register?part=frame").body()));
        assertTrue(framed.body().contains("data-origins=\"" + PORTAL + "\""), framed.body());
    }

    @Test
    void levelOfHeadingsAndNumberOfRowsAreChosen() {
        String part =
                reader.get("embed/register?heading=4&rows=3&part=fragment").body();

        assertEquals(3, count("class=\"ikz-number\"", part));
        assertEquals(1, count("<h4", part));
        assertTrue(part.contains("gezeigt werden die ersten 3"), part);
        assertEquals(0, count("<h[23]", part));
        assertTrue(reader.get("embed/register?heading=6&part=fragment").body().contains("<h6"));
    }

    @Test
    void theSelectionIsThatOfTheRegister() {
        int projects = new Coordinator(CITY)
                .get("cooperations?unit=FB%2032&kind=project")
                .getInt("total");

        String part = reader.get("embed/register?unit=FB%2032&kind=project&part=fragment")
                .body();

        assertTrue(part.contains("<strong>" + projects + " "), part);
        assertTrue(part.contains("?unit=FB%2032&amp;kind=project\""), part);
    }

    @Test
    void theSummaryCountsWhatTheInterfaceCounts() {
        int all = new Coordinator(CITY).get("cooperations").getInt("total");
        String part = reader.get("embed/summary?part=fragment").body();
        int counted = Pattern.compile("<strong>(\\d+)</strong></td>")
                .matcher(part)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .sum();

        assertEquals(2 * all, counted, "once by directorate, once by stage");
    }

    @ParameterizedTest
    @CsvSource({"register, HITS", "summary, HITS", "unit?unit=FB-32, HITS", "nichts, NONE"})
    void whoIsNotLoggedInIsToldSoAndSeesNoEntry(String view, String known) {
        var answer = Visitor.unknown().get("embed/" + view);

        assertTrue(answer.headers().firstValue("WWW-Authenticate").isEmpty());
        assertFalse(answer.body().contains("IKZ-0"), answer.body());
        assertState(known.equals("HITS") ? 200 : 404, known.equals("HITS") ? "login" : "missing", answer);
        if (known.equals("HITS")) {
            assertTrue(answer.body().contains("<a href=\"" + Visitor.address("") + "\">Zur Anmeldung"), answer.body());
        }
    }

    @Test
    void aWrongPasswordIsNoLogin() {
        var answer = Visitor.as("niemand").get("embed/register");

        assertEquals(401, answer.statusCode());
        assertFalse(answer.body().contains("IKZ-0"));
    }

    @ParameterizedTest
    @CsvSource({
        "register?rows=0,               400, rows",
        "register?rows=51,              400, von 1 bis 50",
        "register?heading=1,            400, von 2 bis 6",
        "register?heading=zwei,         400, zwei",
        "register?part=alles,           400, alles",
        "register?lang=fr,              400, lang",
        "register?municipality=1,       400, municipality",
        "register?asOf=gestern,         400, gestern",
        "register?unit=FB%2099,         400, FB 99",
        "register?stage=bald,           400, bald",
        "register?rows=%3Cb%3E,         400, &lt;b&gt;",
        "unit,                          400, unit=FB-32",
        "unit?unit=FB-32&unit=FB-01,    400, genau eine",
        "unit?unit=FB-99,               404, FB-99",
        "partner,                       400, id=k15083",
        "nirgendwo,                     404, 'register, unit, summary, partner und deadlines'",
        "'',                            404, 'register, unit, summary, partner und deadlines'"
    })
    void whatIsNotUnderstoodIsASentence(String view, int status, String told) {
        var answer = reader.get("embed/" + view);

        assertState(status, status == 404 ? "missing" : "not-understood", answer);
        assertTrue(answer.body().contains(told), answer.body());
    }

    @Test
    void nothingRecordedIsToldFromNoHits() {
        assertState(200, "nothing-recorded", reader.get("embed/register?municipality=" + EMPTY_CITY));
        assertState(200, "no-hits", reader.get("embed/summary?asOf=01.01.2009"));
    }

    @Test
    void theLanguageIsThatOfThePageAndNotOfTheReader() {
        var answer = reader.send(reader.request("embed/register?lang=en").header("Cookie", "ikz.lang=de"));
        var german = reader.send(reader.request("embed/register").header("Cookie", "ikz.lang=en"));

        assertTrue(answer.body().contains("Inter-municipal cooperation"));
        assertTrue(german.body().contains("Interkommunale Zusammenarbeit"));
    }

    @Test
    void onlyPartsMayBeFramedAndOnlyWhereItIsSet() {
        String embedded = policy("embed/register");

        assertTrue(embedded.endsWith("frame-ancestors 'self' " + PORTAL), embedded);
        assertTrue(reader.get("embed/register")
                .headers()
                .firstValue("X-Frame-Options")
                .isEmpty());
        for (String other : new String[] {"", "einheit/FB-32", "rahmen.xhtml", "api/v1/units", "nirgendwo"}) {
            assertTrue(policy(other).endsWith("frame-ancestors 'none'"), other);
            assertEquals(
                    "DENY",
                    reader.get(other).headers().firstValue("X-Frame-Options").orElse(""));
        }
    }

    @Test
    void onlyTheseOriginsMayFetchAndOnlyParts() {
        assertEquals(PORTAL, allowed("embed/register", PORTAL));
        assertEquals("", allowed("embed/register", "https://stadt.example"));
        assertEquals("", allowed("embed/register", "null"));
        assertEquals("", allowed("api/v1/units", PORTAL));
        assertEquals("", allowed("", PORTAL));
    }

    @Test
    void nothingCanBeWrittenThere() {
        var coordinator = Visitor.as("koordination");
        var answer = coordinator.post("embed/register?part=fragment", "application/x-www-form-urlencoded", "a=b");

        assertState(405, "not-understood", answer);
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "ikz-register.js, javascript",
        "frame.js, javascript",
        "ikz-register.css, text/css",
        "ikz-tokens.css, text/css"
    })
    void scriptAndStyleAreToBeHadWithoutALogin(String file, String type) {
        var answer = Visitor.unknown().get("embed/" + file);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").contains(type));
    }

    private String policy(String path) {
        return reader.get(path).headers().firstValue("Content-Security-Policy").orElse("");
    }

    private String allowed(String path, String origin) {
        var headers = reader.send(reader.request(path).header("Origin", origin)).headers();
        assertEquals(
                headers.firstValue("Access-Control-Allow-Origin").isPresent(),
                headers.firstValue("Access-Control-Allow-Credentials").isPresent());
        return headers.firstValue("Access-Control-Allow-Origin").orElse("");
    }

    private static void assertState(int status, String state, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("data-ikz-state=\"" + state + "\""), answer.body());
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}

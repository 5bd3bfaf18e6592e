package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written in somebody's name from a foreign page. */
class OriginIT extends ServerTest {
    private static final String UNKNOWN_IMPORT = "api/v1/imports/none/acceptance";

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1"})
    void aForeignPageIsRefused(String origin) {
        assertEquals(403, write(UNKNOWN_IMPORT, "Origin", origin));
        assertEquals(403, write("index.xhtml", "Origin", origin));
    }

    @Test
    void aBrowserThatSaysCrossSiteIsRefused() {
        assertEquals(403, write(UNKNOWN_IMPORT, "Sec-Fetch-Site", "cross-site"));
    }

    @Test
    void anOwnPagePasses() {
        String own = Visitor.address("").toString().replace("/ikz/", "");

        assertEquals(404, write(UNKNOWN_IMPORT, "Origin", own));
    }

    @Test
    void aProgramWithoutSessionPasses() {
        assertEquals(404, write(UNKNOWN_IMPORT, "Accept", "*/*"));
    }

    @Test
    void aSessionMustNameItsOrigin() {
        assertEquals(403, write(UNKNOWN_IMPORT, "Cookie", "JSESSIONID=some-session"));
    }

    private static int write(String path, String header, String value) {
        var visitor = Visitor.as("koordination");
        return visitor.send(visitor.request(path).header(header, value).POST(BodyPublishers.noBody()))
                .statusCode();
    }
}

package de.ikz.war.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {

    @ParameterizedTest(name = "{0} to {1} from {2}, {3}, session {4}: {5}")
    @CsvSource({
        "GET,    http://amt:8080,  https://evil.example,      cross-site,  true,  true",
        "HEAD,   http://amt:8080,  ,                          ,            true,  true",
        "POST,   http://amt:8080,  http://amt:8080,           same-origin, true,  true",
        "POST,   http://amt:8080,  http://AMT:8080,           ,            true,  true",
        "POST,   http://amt:8080,  ,                          ,            false, true",
        "POST,   http://amt:8080,  ,                          ,            true,  false",
        "POST,   http://amt:8080,  ,                          same-origin, true,  true",
        "DELETE, http://amt:8080,  https://evil.example,      ,            false, false",
        "POST,   http://amt:8080,  http://amt:9090,           same-site,   true,  false",
        "POST,   http://amt:8080,  http://amt,                ,            true,  false",
        "POST,   http://amt:8080,  null,                      ,            false, false",
        "POST,   http://amt:8080,  http://amt:8080.evil.example, ,         true,  false",
        "PUT,    http://amt,       https://amt,               ,            true,  true",
        "PUT,    http://amt:80,    https://amt:443,           ,            true,  true",
        "PUT,    https://amt,      http://amt,                ,            true,  false",
        "PATCH,  http://amt,       ,                          cross-site,  false, false",
        "POST,   http://amt,       not an origin,             ,            false, false"
    })
    void theRuleHolds(
            String method, String address, String origin, String fetchSite, boolean session, boolean permitted) {
        OwnOrigin rule =
                new OwnOrigin(method, address, Optional.ofNullable(origin), Optional.ofNullable(fetchSite), session);

        assertEquals(permitted, rule.permits());
    }
}

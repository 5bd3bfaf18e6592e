package de.ikz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilPapersTest {

    @Test
    void thePapersNumberStandsInTheAddress() {
        CouncilPapers papers = CouncilPapers.at("https://rat.stadt.example/suche?nr={number}&art=1");

        assertEquals(
                "https://rat.stadt.example/suche?nr=DS0245%2F10%20%C3%A4&art=1",
                papers.address(ReferenceMention.Type.COUNCIL_PAPER, "DS0245/10 ä")
                        .orElseThrow()
                        .toString());
    }

    @Test
    void otherDocumentsAreNotInTheCouncil() {
        CouncilPapers papers = CouncilPapers.at("https://rat.stadt.example/{number}");

        assertEquals(Optional.empty(), papers.address(ReferenceMention.Type.LAW, "GKG-LSA § 3"));
        assertEquals(Optional.empty(), CouncilPapers.UNKNOWN.address(ReferenceMention.Type.COUNCIL_PAPER, "DS0245/10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rat.stadt.example/suche",
                "rat.stadt.example/{number}",
                "/suche/{number}",
                "javascript:alert({number})",
                "https:///{number}",
                "https://rat.stadt.example/{number}/{art}",
                "https://{number}"
            })
    void whatIsNoAddressWithAPlaceForTheNumberIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> CouncilPapers.at(pattern));
    }
}

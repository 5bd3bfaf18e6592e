package de.ikz.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.time.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final Directory directory = Directory.shipped();

    @Test
    void everyRowHasAnIdOfItsOwn() {
        Set<String> seen = new HashSet<>();
        List<String> twice = DirectoryTable.shipped().stream()
                .map(Body::id)
                .filter(id -> !seen.add(id))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void everyIdNamedInARowExists() {
        List<String> missing = directory.bodies().stream()
                .flatMap(body -> java.util.stream.Stream.concat(body.predecessors().stream(), body.within().stream()))
                .filter(id -> directory.find(id).isEmpty())
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyHasTheLengthOfItsKindAndIsInTheIdWhereTheBodyStillExists() {
        List<Body> wrong = directory.bodies().stream()
                .filter(body -> switch (body.kind()) {
                    case DISTRICT -> body.key().filter(key -> key.length() != 5).isPresent();
                    case MUNICIPALITY ->
                        body.key().filter(key -> key.length() != 8).isPresent();
                    default -> body.key().filter(key -> key.length() != 2).isPresent();
                })
                .toList();
        assertEquals(List.of(), wrong);
        List<Body> misnamed = directory.bodies().stream()
                .filter(body ->
                        body.id().startsWith("k") && Character.isDigit(body.id().charAt(1)))
                .filter(body -> !body.id().equals("k" + body.key().orElse("")))
                .toList();
        assertEquals(List.of(), misnamed);
    }

    @Test
    void noBodyHasANameTwice() {
        List<String> twice = directory.bodies().stream()
                .filter(body -> {
                    Set<String> seen = new HashSet<>(Set.of(body.name()));
                    return body.aliases().stream().anyMatch(alias -> !seen.add(alias.text()));
                })
                .map(Body::id)
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void keysAndNamesAreThoseOfTheOfficialList() throws IOException {
        Path facts = Path.of("../../shared/facts/official-keys.tsv");
        Assumptions.assumeTrue(Files.isReadable(facts), "The official list is absent: " + facts);
        Map<String, String> expected = new TreeMap<>();
        Files.readAllLines(facts).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .forEach(cell -> expected.put(cell[0], cell[1]));
        Map<String, String> shipped = directory.bodies().stream()
                .filter(body -> body.source().startsWith("BKG"))
                .collect(Collectors.toMap(body -> body.key().orElseThrow(), Body::name, (a, b) -> a, TreeMap::new));
        expected.forEach((key, name) -> {
            String full = shipped.getOrDefault(key, shipped.getOrDefault(key + "000", "–"));
            assertTrue(full.equals(name) || full.endsWith("reis " + name), key + " " + name + " is not " + full);
        });
        assertEquals(
                expected.keySet().stream()
                        .map(key -> shipped.containsKey(key) ? key : key + "000")
                        .collect(Collectors.toSet()),
                shipped.keySet());
    }

    @Test
    void aDistrictKnowsItsMunicipalitiesAndWhatItAroseFrom() {
        assertTrue(directory.municipalitiesOf("k15083").stream()
                .anyMatch(body -> body.name().equals("Barleben")));
        assertEquals(
                List.of("Ohrekreis", "Bördekreis"),
                directory.predecessorsOf("k15083").stream().map(Body::name).toList());
        assertEquals(
                List.of("k15083"),
                directory.successorsOf("former-ohrekreis").stream()
                        .map(Body::id)
                        .toList());
    }

    @Test
    void aSearchFindsByNameAliasAndKeyWithoutCaseAndUmlauts() {
        assertEquals("k15083", first("landkreis boerde"));
        assertEquals("k15083", first("BK"));
        assertEquals("k15002000", first("halle/s"));
        assertEquals("k15083490", first("Sülzet"));
        assertEquals("k15090", first("15090"));
        assertEquals(List.of(), directory.search("  "));
        assertEquals(List.of(), directory.search("%"));
        assertEquals(List.of(), directory.search("xyzzy"));
    }

    @Test
    void onlyWhatIsCalledJustSoIsNamedSo() {
        assertEquals(
                List.of("k15083"),
                directory.named("landkreis börde").stream().map(Body::id).toList());
        assertEquals(
                List.of("k15083"),
                directory.named("15083").stream().map(Body::id).toList());
        assertEquals(List.of(), directory.named("Landkreis"));
        assertEquals(List.of(), directory.named(""));
    }

    @Test
    void theVersionChangesWithAnyChangeAndOnlyThen() {
        Body own = new Body(
                "zv-aue",
                "Zweckverband Aue",
                PartnerKind.ASSOCIATION,
                Optional.empty(),
                Validity.ALWAYS,
                List.of(),
                Optional.empty(),
                List.of(),
                "Register");
        Directory more = directory.with(List.of(own));
        assertEquals(directory.version(), Directory.of(directory.bodies()).version());
        assertEquals(more.version(), directory.with(List.of(own)).version());
        assertNotEquals(directory.version(), more.version());
        assertEquals(Optional.of(own), more.find("zv-aue"));
        assertEquals(directory.bodies().size() + 1, more.bodies().size());
    }

    @Test
    void aBodyOfTheRegisterReplacesTheShippedOneWithItsId() {
        Body shipped = directory.find("k15083").orElseThrow();
        Body renamed = new Body(
                shipped.id(),
                "Kreis Börde",
                shipped.kind(),
                shipped.key(),
                shipped.validity(),
                List.of(Alias.of("Börde-Kreis")),
                shipped.within(),
                shipped.predecessors(),
                "Register");
        Directory more = directory.with(List.of(renamed));
        assertEquals(directory.bodies().size(), more.bodies().size());
        assertEquals("Kreis Börde", more.find("k15083").orElseThrow().name());
    }

    private String first(String query) {
        return directory.search(query).get(0).id();
    }
}

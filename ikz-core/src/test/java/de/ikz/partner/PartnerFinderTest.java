package de.ikz.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.organization.Municipality;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartnerFinderTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 30);

    private final Directory directory = Directory.shipped();
    private final PartnerFinder finder = finder(directory);

    @Test
    void aDistrictIsFoundByEveryOfItsNames() {
        assertFound("Vertrag mit dem %s über die Leitstelle", body -> body.kind() == PartnerKind.DISTRICT);
    }

    @Test
    void aMunicipalityIsFoundAfterAWordOfItsKind() {
        for (String state : List.of("01", "03", "05", "06", "07", "08", "09", "10", "12", "13", "14", "15", "16")) {
            PartnerFinder near = PartnerFinder.of(directory, Municipality.of(state + "999999"), DAY, List.of());
            assertFound(
                    near,
                    "Vertrag mit der Stadt %s über die Leitstelle",
                    body -> body.kind() == PartnerKind.MUNICIPALITY
                            && !NameForms.isCollective(body)
                            && Names.stateOf(body).equals("k" + state));
        }
    }

    @Test
    void everyOtherBodyIsFoundByItsFullName() {
        assertFound("Vertrag mit %s über die Leitstelle", body -> !NameForms.isTerritory(body));
    }

    @Test
    void everyListedNameMeansItsBody() {
        List<String> wrong = directory.bodies().stream()
                .filter(this::existsAndIsNotOurs)
                .filter(body -> !isSharedAndFar(body))
                .filter(body -> finder.named(body.name()).partners().stream()
                        .noneMatch(mention -> mention.body().equals(Optional.of(body))
                                || mention.choices().contains(body)))
                .map(Body::name)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsNamedBesideDecidesANameThatFitsTwo() {
        Body district = directory.find("k15090").orElseThrow();
        Body other = directory.find("k15085").orElseThrow();
        assertEquals(
                List.of(district),
                finder.in("Abstimmung mit Stendal", List.of(district)).bodies());
        assertEquals(List.of(district), finder.named("Stendal", List.of(other)).bodies());
    }

    @Test
    void theFirstMentionDecidesTheSecond() {
        Set<String> ids = finder.in("Die Stadt Stendal hat zugesagt. Termin mit Stendal im Mai.").bodies().stream()
                .map(Body::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("k15090535"), ids);
    }

    @Test
    void aBodyThatTheRegisterAddsIsLinked() {
        Body own = new Body(
                "zv-aue",
                "Zweckverband Wasserkunst Aue",
                PartnerKind.ASSOCIATION,
                Optional.empty(),
                Validity.ALWAYS,
                List.of(Alias.of("ZWA")),
                Optional.empty(),
                List.of(),
                "Register");
        PartnerFinder more = finder(directory.with(List.of(own)));
        assertEquals(
                List.of(own),
                more.in("mit dem ZWA und dem Zweckverband Wasserkunst Aue").bodies());
        assertEquals(
                PartnerMention.Status.CANDIDATE,
                finder.in("mit dem Zweckverband Wasserkunst Aue")
                        .partners()
                        .get(0)
                        .status());
    }

    @Test
    void aDistrictIsLinkedByTheNameOfItsOfficeThatTheRegisterAdds() {
        for (String office : List.of("Kreisverwaltung Musterstedt", "Landratsamt Musterstedt")) {
            Body named = directory.find("k15083").orElseThrow().alsoNamed(Alias.of(office));

            assertEquals(
                    List.of("Landkreis Börde"),
                    finder(directory.with(List.of(named))).in("Abstimmung mit " + office + " läuft").partners().stream()
                            .flatMap(mention -> mention.body().stream())
                            .map(Body::name)
                            .toList(),
                    office);
        }
    }

    @Test
    void aCityOutsideTheDirectoryIsToldByItsName() {
        String text = "Vertrag mit der Stadt Hohenilm und der Stadt Weimar";
        Municipality own = Municipality.of("16099000");
        assertEquals(
                List.of("Stadt Hohenilm", "Stadt Weimar"),
                mentioned(text, PartnerFinder.of(directory, own, DAY, List.of())));
        assertEquals(
                List.of("Stadt Weimar"), mentioned(text, PartnerFinder.of(directory, own, "Hohenilm", DAY, List.of())));
    }

    @Test
    void aTownWithoutAKeyIsTheOwnCityInItsStateOnly() {
        String text = "Vertrag mit der Stadt Bad Berka und der Stadt Weimar";
        assertEquals(
                List.of("Stadt Weimar"),
                mentioned(text, PartnerFinder.of(directory, Municipality.of("16071999"), "Bad Berka", DAY, List.of())));
        assertEquals(
                List.of("Stadt Bad Berka", "Stadt Weimar"),
                mentioned(text, PartnerFinder.of(directory, Municipality.of("15003000"), "Bad Berka", DAY, List.of())));
    }

    private static List<String> mentioned(String text, PartnerFinder finder) {
        return finder.in(text).partners().stream()
                .map(mention -> text.substring(mention.from(), mention.to()))
                .toList();
    }

    @Test
    void emptyNamesAndTextsNameNothing() {
        for (String text : List.of("", " ", "\n", "•", "...", "„“")) {
            assertTrue(finder.in(text).partners().isEmpty(), text);
        }
        assertEquals(Found.NOTHING, finder.named("  "));
    }

    private static PartnerFinder finder(Directory directory) {
        return PartnerFinder.of(directory, Municipality.of("15003000"), DAY, List.of());
    }

    private void assertFound(String sentence, Predicate<Body> which) {
        assertFound(finder, sentence, which);
    }

    private void assertFound(PartnerFinder finder, String sentence, Predicate<Body> which) {
        List<String> wrong = directory.bodies().stream()
                .filter(which.and(this::existsAndIsNotOurs))
                .filter(body -> finder.in(String.format(sentence, body.name())).partners().stream()
                        .noneMatch(mention -> mention.body().equals(Optional.of(body))
                                || mention.choices().contains(body)))
                .map(Body::name)
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static boolean isSharedAndFar(Body body) {
        String name = Folding.of(body.name());
        boolean shared = Lexicon.SHARED.contains(name) || Lexicon.COMMON.contains(name);
        return shared && body.district().isPresent() && !Names.stateOf(body).equals("k15");
    }

    private boolean existsAndIsNotOurs(Body body) {
        return body.validity().covers(DAY) && !body.id().equals("k15003000");
    }
}

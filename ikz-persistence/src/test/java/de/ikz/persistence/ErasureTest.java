package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.CooperationId;
import de.ikz.register.Erasure;
import de.ikz.register.Given;
import de.ikz.register.UnfitDecision;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After an erasure the words stand in no column of any table. */
class ErasureTest {

    private static final String BY = "die Ansprechpartnerin";

    private DataSource dataSource;
    private JpaStore store;
    private NameEverywhere everywhere;

    @ParameterizedTest
    @CsvSource({"DERBY, HIBERNATE", "DERBY, ECLIPSELINK", "POSTGRESQL, HIBERNATE", "POSTGRESQL, ECLIPSELINK"})
    void theWordsStandNowhere(Database database, Provider provider) throws SQLException, IOException {
        try (JpaStore opened = open(database, provider)) {
            store = opened;
            everywhere = new NameEverywhere(store);
            everywhere.store();
            assertTrue(told().size() > 20, "told before in " + told());
            int values = new EveryColumn(dataSource).values().size();

            Erasure.Erased erased = erase();

            assertEquals(List.of(), told());
            assertEquals(Set.of("a", "b", "c"), ids(erased));
            assertEquals(
                    "Bericht von " + BY + " über Öl\r\n",
                    new String(file("text").orElseThrow(), NameEverywhere.LATIN),
                    "a text file is kept in its encoding");
            assertEquals(Optional.empty(), file("archive"), "an archive is dropped");
            assertArrayEquals(bytes("Frau Tückmantelmann"), file("other").orElseThrow(), "no file of others");
            assertEquals(
                    List.of("text", "archive", "other"),
                    read(() -> store.imports().latest(Given.MAGDEBURG, 9)).stream()
                            .map(found -> found.id().value())
                            .sorted(java.util.Comparator.comparing(List.of("text", "archive", "other")::indexOf))
                            .toList(),
                    "every import stays listed");
            assertTrue(new EveryColumn(dataSource).values().size() < values, "readings and a file are gone");
            assertProof(erased.places());
        }
    }

    @ParameterizedTest
    @CsvSource({"DERBY, HIBERNATE", "POSTGRESQL, ECLIPSELINK"})
    void aReportThatIsStillOpenKeepsWordsFromBeingErased(Database database, Provider provider) throws SQLException {
        try (JpaStore opened = open(database, provider)) {
            store = opened;
            everywhere = new NameEverywhere(store);
            everywhere.store();
            everywhere.submit("open", "Nachtrag.txt", Import.State.READY, bytes("Mit " + NameEverywhere.NAME));
            List<String> before = told();

            UnfitDecision refused = assertThrows(UnfitDecision.class, this::erase);

            assertTrue(refused.getMessage().contains("„Nachtrag.txt“"), refused.getMessage());
            assertEquals(before, told(), "nothing is erased by half");
        }
    }

    private JpaStore open(Database database, Provider provider) {
        dataSource = MigrationTest.dataSource(database);
        JpaStore opened = JpaStore.open(dataSource, provider.properties());
        TestDatabase.empty(dataSource);
        return opened;
    }

    private Erasure.Erased erase() {
        return store.transactions()
                .write(() -> store.erasure().replace(Given.MAGDEBURG, NameEverywhere.NAME, BY, "actor-1", Given.NOW));
    }

    private Optional<byte[]> file(String id) {
        return read(() -> store.imports().file(Given.MAGDEBURG, new ImportId(id)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Set<String> ids(Erasure.Erased erased) {
        return erased.entries().stream().map(CooperationId::value).collect(java.util.stream.Collectors.toSet());
    }

    private void assertProof(int places) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet proof = statement.executeQuery("select * from erasure")) {
            assertTrue(proof.next());
            assertEquals("PERSON", proof.getString("kind"));
            assertEquals("actor-1", proof.getString("actor_id"));
            assertEquals(places, proof.getInt("places"));
        }
    }

    private <T> T read(Supplier<T> question) {
        return store.transactions().read(question);
    }

    /** Columns in which the name stands, with the value. */
    private List<String> told() throws SQLException {
        return new EveryColumn(dataSource)
                .values().stream().filter(NameEverywhere::isTold).toList();
    }
}

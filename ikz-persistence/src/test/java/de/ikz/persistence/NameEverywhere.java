package de.ikz.persistence;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Spot;
import de.ikz.cooperation.Wording;
import de.ikz.mending.Correction;
import de.ikz.mending.Numbered;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import de.ikz.reference.ReferenceMention;
import de.ikz.register.Given;
import de.ikz.register.GivenName;
import de.ikz.register.Recording;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import de.ikz.time.Validity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A register in which a name stands wherever one can. */
final class NameEverywhere {

    static final String NAME = "Frau Tückmantel";
    private static final GivenName GIVEN = new GivenName(NAME);
    static final Charset LATIN = Charset.forName("windows-1252");

    private final JpaStore store;

    NameEverywhere(JpaStore store) {
        this.store = store;
    }

    /** Whether a value tells the name, also wrapped or as a key; longer words that begin alike do not. */
    static boolean isTold(String value) {
        String plain = value.replaceAll("-\\n|<[^>]*>", "").replaceAll("[\\s\\p{Z}]+", " ");
        return plain.contains(NAME) && !plain.contains("Tückmantelmann") || plain.contains("frau tuckmantel im mai");
    }

    /** Stores it. */
    void store() {
        write(() -> store.cooperations().append(entries()));
        write(() -> store.partners().record(Given.MAGDEBURG, GIVEN.body("Büro " + NAME), "actor-1", Given.NOW));
        write(() -> store.partners().record(Given.MAGDEBURG, GIVEN.body("Amt von " + NAME), "actor-1", Given.NOW));
        write(() -> store.units()
                .add(List.of(new Unit(
                        Given.MAGDEBURG,
                        new UnitId("team"),
                        new UnitLabel("T 1", "Team " + NAME, UnitKind.TEAM),
                        Optional.empty(),
                        1,
                        Optional.of(NAME + " <team@stadt.example>"),
                        Validity.ALWAYS))));
        submit("text", NAME + ".txt", Import.State.ACCEPTED, ("Bericht von " + NAME + " über Öl\r\n").getBytes(LATIN));
        submit("archive", "Bericht.docx", Import.State.ACCEPTED, archive());
        submit("other", "anderer.txt", Import.State.READY, bytes("Frau Tückmantelmann"));
        write(() -> store.corrections()
                .add(
                        Given.MAGDEBURG,
                        new ImportId("text"),
                        new Numbered(
                                1, "actor-1", Given.NOW, new Correction.Settle("f-1", Optional.of("laut " + NAME)))));
    }

    private static List<Recording> entries() {
        String cell = "x".repeat(Wording.MAX_TEXT - 6) + " Frau\u00a0Tück-\nmantel " + NAME;
        Origin origin = new Origin(
                1,
                1,
                Map.of(Origin.Column.STATE, cell, Origin.Column.OUTLOOK, "Frau\nTückmantel"),
                List.of(),
                Optional.of(new Origin.Source(
                        "Zuarbeit " + NAME, "bb".repeat(32), new Spot(Spot.Counting.LINES, 1, 0, 0, 0))));
        Details details = GIVEN.details(GIVEN.wording("Thema"), Optional.of(origin));
        return List.of(
                Given.project("a").version(1, "2009-12-31").recording(new Project(details, List.of())),
                Given.project("a")
                        .version(2, "2010-12-31")
                        .topic(NAME + " im Mai")
                        .reads(
                                "im Mai",
                                new Conclusion.Document(
                                        ReferenceMention.Type.AGREEMENT, "Vertrag " + NAME, Optional.empty()))
                        .doubts(NAME, Doubt.Kind.PERSON, new Doubt.Choice(Doubt.Choice.ERASE, "statt " + NAME))
                        .decided(Confirmation.Subject.PERSON, NAME, Confirmation.AS_IS)
                        .recording(),
                Given.project("b")
                        .topic("Amt im Mai")
                        .reads(
                                "Amt",
                                new Conclusion.Party(
                                        PartnerKind.COMPANY, Optional.of("b-1"), "Amt von " + NAME, Optional.empty()))
                        .recording(),
                Given.project("c")
                        .topic("Mit Tückmantel und " + NAME + ", 2 Jahre")
                        .recording(),
                Given.project("d").topic("Frau Tückmantelmann").recording());
    }

    /** Adds a report in some state. */
    void submit(String id, String name, Import.State state, byte[] file) {
        var submission = new Import.Submission(name, LocalDate.of(2010, 12, 31), "cc".repeat(32), Given.NOW, "actor-1");
        write(() -> store.imports()
                .add(
                        new Import(
                                Given.MAGDEBURG,
                                new ImportId(id),
                                submission,
                                state,
                                100,
                                Optional.empty(),
                                Optional.of("Von " + (id.equals("text") ? NAME : "niemandem")),
                                1),
                        file));
    }

    private static byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes("<w:t>Frau Tück</w:t></w:r><w:r><w:t>mantel</w:t>"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(Runnable work) {
        store.transactions().write(() -> {
            work.run();
            return null;
        });
    }
}

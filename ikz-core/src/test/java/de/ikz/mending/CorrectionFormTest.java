package de.ikz.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.mending.Correction.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CorrectionFormTest {

    @Property(tries = 300)
    void anyValuesComeBackFromTheirText(@ForAll Map<String, String> values) {
        Map<String, String> named = new LinkedHashMap<>();
        values.values().forEach(value -> named.put("name" + named.size(), value));
        assertEquals(
                named,
                CorrectionForm.parse("x", new CorrectionForm("x", named).text()).values());
    }

    @Property(tries = 300)
    void textToMoveComesBackFromItsForm(
            @ForAll @IntRange(max = 1_000_000) int id,
            @ForAll Field field,
            @ForAll @Size(max = 20) Set<@IntRange(max = 999_999) Integer> lines) {
        Correction move =
                new Correction.Move(new Source("e" + id, Optional.of(field), List.copyOf(lines)), "e2.7", Field.STATE);
        assertEquals(move, again(move));
    }

    @Property(tries = 300)
    void aCutComesBackFromItsForm(
            @ForAll @IntRange(max = 32_671) int at,
            @ForAll @Size(max = 20) Set<@IntRange(max = 999_999) Integer> state,
            @ForAll @Size(max = 20) Set<@IntRange(max = 999_999) Integer> outlook) {
        Correction split = new Correction.Split("e1", at, List.copyOf(state), List.copyOf(outlook));
        assertEquals(split, again(split));
    }

    @Test
    void aFormSaysAsLittleAsItCan() {
        assertEquals(
                new CorrectionForm("move", Map.of("from", "f3", "to", "e1", "into", "outlook")),
                CorrectionForm.of(new Correction.Move(Source.of("f3"), "e1", Field.OUTLOOK)));
        assertEquals(
                new CorrectionForm("extract", Map.of("from", "f3", "kind", "project")),
                CorrectionForm.of(new Correction.Extract(Source.of("f3"), Kind.PROJECT, Optional.empty())));
    }

    @Test
    void everyWrongValueIsNamed() {
        wrong("move", Map.of(), "from", "to", "into");
        wrong(
                "move",
                Map.of("from", "e1", "field", "thema", "to", "e2", "into", "state", "lines", "a,1"),
                "field",
                "lines");
        wrong("split", Map.of("entry", "e1", "at", "-3"), "at");
        wrong("kind", Map.of("entry", "e1", "kind", "verein"), "kind");
        wrong("leave_open", Map.of("entry", "e1", "note", "x"), "note");
        wrong("settle", Map.of("finding", "f1", "note", "x".repeat(1_001)), "note");
        wrong("new_unit", Map.of("code", "x".repeat(121), "kind", "office"), "code");
        wrong("unit", Map.of("entries", "e1,".repeat(1_001), "unit", "FB 32"), "entries");
        wrong("unit", Map.of("entries", "e1", "unit", "FB\u0000"), "unit");
        wrong("delete", Map.of("entry", "e1"), "type");
    }

    @Test
    void textOfAnotherVersionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CorrectionForm.parse("move", "2\tfrom\te1"));
        assertThrows(IllegalArgumentException.class, () -> CorrectionForm.parse("move", "1\tfrom"));
    }

    private static Correction again(Correction correction) {
        CorrectionForm form = CorrectionForm.of(correction);
        return CorrectionForm.parse(form.type(), form.text()).read();
    }

    private static void wrong(String type, Map<String, String> values, String... fields) {
        InvalidCorrection invalid =
                assertThrows(InvalidCorrection.class, () -> new CorrectionForm(type, values).read());
        assertEquals(
                new TreeSet<>(Set.of(fields)), new TreeSet<>(invalid.errors().keySet()));
        assertTrue(invalid.getMessage().contains(fields[0]));
    }
}

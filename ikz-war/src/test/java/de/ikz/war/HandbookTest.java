package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandbookTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Pattern KEY = Pattern.compile("\"(ikz\\.[a-z]+(?:[.-][a-z]+)*)\"");

    @Test
    void theTableNamesEverySettingThatTheProgramReads() throws IOException {
        assertEquals(
                settingsOfTheProgram(), new TreeSet<>(Handbook.read().settings().keySet()));
    }

    @Test
    void everySettingOfTheReadmeHasTheSameDefaultHere() throws IOException {
        String readme = Files.readString(MODULE.resolve("../README.md"));

        Handbook.read().settings().forEach((name, value) -> {
            if (readme.contains("| `" + name + "` | `")) {
                String row = "| `" + name + "` | `" + value;
                assertTrue(readme.contains(row), row);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wildfly", "payara"})
    void everyStepIsThereForBothServers(String server) throws IOException {
        assertEquals(
                Set.of(
                        "variablen",
                        "dienst",
                        "einrichten",
                        "benutzer",
                        "ausrollen",
                        "pruefen",
                        "einstellen",
                        "postgresql",
                        "ldap",
                        "derby-sichern",
                        "derby-zurueckspielen",
                        "aktualisieren",
                        "entfernen"),
                Handbook.read().blocks().stream()
                        .filter(name -> name.startsWith(server + "-"))
                        .map(name -> name.substring(server.length() + 1))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> settingsOfTheProgram() throws IOException {
        Set<String> names = new TreeSet<>();
        try (var sources = Files.walk(MODULE.resolve("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var found = KEY.matcher(Files.readString(source));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }
}

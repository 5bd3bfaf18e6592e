package de.ikz.war.composition;

import de.ikz.intake.Limits;
import de.ikz.organization.Municipality;
import de.ikz.reference.CouncilPapers;
import de.ikz.war.composition.Settings.Embedded;
import de.ikz.war.composition.Settings.ServerPool;
import de.ikz.war.composition.Settings.Start;
import de.ikz.war.composition.Settings.Storage;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@link Settings} from whatever gives values by name. */
final class SettingsReader {

    private static final String MAGDEBURG = "15003000";

    private final Function<String, Optional<String>> values;

    SettingsReader(Function<String, Optional<String>> values) {
        this.values = name -> values.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws InvalidSetting naming the first setting that cannot be used */
    Settings read() {
        return new Settings(
                read("ikz.municipality", MAGDEBURG, Municipality::of, "ein AGS hat acht Ziffern"),
                read(
                        "ikz.municipality.name",
                        "",
                        SettingsReader::name,
                        "bitte den Namen der Kommune angeben, zum Beispiel Grimma"),
                read(
                        "ikz.zone",
                        "Europe/Berlin",
                        SettingsReader::zone,
                        "bitte eine Zeitzone wie Europe/Berlin angeben"),
                storage(),
                new Limits(
                        positive("ikz.import.max-bytes", Limits.DEFAULT.bytes()),
                        positive("ikz.import.max-unpacked-bytes", Limits.DEFAULT.unpackedBytes()),
                        positive("ikz.import.max-rows", Limits.DEFAULT.rows()),
                        positive("ikz.import.max-cells", Limits.DEFAULT.cells()),
                        Duration.ofSeconds(positive("ikz.import.max-seconds", (int)
                                Limits.DEFAULT.time().toSeconds()))),
                read(
                        "ikz.embed.origins",
                        "",
                        Origins::parse,
                        "bitte Adressen wie https://portal.stadt.example angeben, ohne Pfad, durch Leerzeichen getrennt"),
                read(
                        "ikz.council.paper.url",
                        "",
                        value -> value.isEmpty() ? CouncilPapers.UNKNOWN : CouncilPapers.at(value),
                        "bitte eine Adresse wie https://rat.stadt.example/suche?nr={number} angeben, mit {number} an der"
                                + " Stelle der Drucksachennummer"),
                new Start(
                        isSampleWanted(),
                        values.apply("ikz.demo").map(Boolean::parseBoolean).orElse(false)));
    }

    private Storage storage() {
        return values.apply("ikz.datasource").<Storage>map(ServerPool::new).orElseGet(() -> new Embedded(directory()));
    }

    private Path directory() {
        String byDefault = values.apply("jboss.server.data.dir")
                .or(() -> values.apply("com.sun.aas.instanceRoot"))
                .map(directory -> Path.of(directory, "ikz").toString())
                .orElseGet(() ->
                        Path.of(values.apply("user.home").orElse("."), ".ikz").toString());
        return read("ikz.data", byDefault, Path::of, "das ist kein Verzeichnis")
                .toAbsolutePath()
                .normalize();
    }

    private boolean isSampleWanted() {
        return read(
                "ikz.sample",
                "none",
                value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "magdeburg" -> true;
                    case "none" -> false;
                    default -> throw new IllegalArgumentException(value);
                },
                "möglich sind magdeburg und none");
    }

    private int positive(String name, int byDefault) {
        return read(
                name,
                Integer.toString(byDefault),
                value -> {
                    int number = Integer.parseInt(value);
                    if (number < 1) {
                        throw new IllegalArgumentException(value);
                    }
                    return number;
                },
                "bitte eine ganze Zahl ab 1 angeben");
    }

    private <T> T read(String name, String byDefault, Function<String, T> meaning, String expected) {
        String value = values.apply(name).orElse(byDefault);
        try {
            return meaning.apply(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting(name, value, expected);
        }
    }

    private static String name(String name) {
        if (!name.isEmpty() && name.chars().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

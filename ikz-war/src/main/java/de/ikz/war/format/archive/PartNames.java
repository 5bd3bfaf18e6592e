package de.ikz.war.format.archive;

import de.ikz.intake.UnreadableReport;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Refuses names of parts that leave the archive, come twice, or are none. */
final class PartNames {

    private static final int LONGEST = 400;

    private final Set<String> known = new HashSet<>();

    void add(String name) throws UnreadableReport {
        String shown = shown(name);
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableReport("Im Archiv hat der Teil „" + shown
                    + "“ keinen gültigen Namen. Die Datei ist beschädigt und wird nicht gelesen.");
        }
        if (leaves(name)) {
            throw new UnreadableReport("Im Archiv führt der Name des Teils „" + shown
                    + "“ aus dem Archiv hinaus. Die Datei ist möglicherweise gefährlich und wird nicht gelesen.");
        }
        if (!known.add(name.toLowerCase(Locale.ROOT))) {
            throw new UnreadableReport(
                    "Im Archiv steht der Teil „" + shown
                            + "“ doppelt; es ist nicht sicher, welcher gilt. Bitte die Datei in Word oder Excel neu speichern.");
        }
    }

    private static boolean leaves(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.matches("[A-Za-z]:.*")
                || ("/" + name + "/").contains("/../");
    }

    /** A name as a sentence can bear it. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(80)
                .map(codePoint ->
                        Character.isISOControl(codePoint) || !Character.isDefined(codePoint) ? '?' : codePoint)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}

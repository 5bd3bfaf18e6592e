package de.ikz.war;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The operation handbook: its blocks of commands by name, and its table of settings. */
final class Handbook {
    private static final Path FILE = Path.of(System.getProperty("basedir", "."), "..", "docs", "betrieb.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:bash|ini) ([a-z-]+)\\n(.*?)^```$");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^export ([A-Z_]+)=");
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `(ikz\\.[a-z.-]+)` \\| (?:`([^`]*)`)?");

    private final String text;
    private final Map<String, String> blocks = new LinkedHashMap<>();

    private Handbook(String text) {
        this.text = text;
        var found = BLOCK.matcher(text);
        while (found.find()) {
            if (blocks.put(found.group(1), found.group(2)) != null) {
                throw new IllegalStateException("Two blocks of the handbook are named " + found.group(1));
            }
        }
    }

    static Handbook read() throws IOException {
        return new Handbook(Files.readString(FILE));
    }

    /** The names of all blocks that are run. */
    Set<String> blocks() {
        return blocks.keySet();
    }

    /** The commands of a block. */
    String block(String name) {
        String found = blocks.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The handbook has no block " + name + ": " + blocks.keySet());
        }
        return found;
    }

    /** The values after a key of a block that is a unit of systemd. */
    List<String> unit(String name, String key) {
        return block(name)
                .lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    /** The names of the variables that a block of variables sets. */
    Set<String> variables(String name) {
        Set<String> names = new TreeSet<>();
        var found = VARIABLE.matcher(block(name));
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /** The settings of the table, each with its default as the handbook gives it, empty where it gives none. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        var found = SETTING.matcher(text);
        while (found.find()) {
            settings.put(found.group(1), found.group(2) == null ? "" : found.group(2));
        }
        return settings;
    }
}

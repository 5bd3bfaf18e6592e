package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Someone who has the handbook and a shell, and types what it says, word by word. */
final class Administrator {
    private static final int PATIENCE = 600;

    private final Handbook handbook;
    private final Map<String, String> variables = new TreeMap<>();

    Administrator(Handbook handbook) {
        this.handbook = handbook;
    }

    /** Gives the variables of a block this machine's values. */
    void choose(String block, Map<String, String> values) {
        assertTrue(
                values.keySet().containsAll(handbook.variables(block)),
                () -> "The handbook wants values for " + handbook.variables(block));
        variables.putAll(values);
    }

    /** Gives a variable of the handbook or of the tools it uses a value. */
    void set(String name, String value) {
        variables.put(name, value);
    }

    String value(String name) {
        return variables.get(name);
    }

    /** Runs a block of the handbook; every command in it must succeed. */
    String run(String block) throws IOException, InterruptedException {
        return shell("block " + block + " of the handbook", handbook.block(block));
    }

    /** Starts a service as its unit of systemd does, without systemd. */
    Process start(String unit, String placeInHandbook, String placeHere) throws IOException {
        var command = new ArrayList<>(List.of("bash", "-c"));
        command.add("exec " + handbook.unit(unit, "ExecStart").get(0).replace(placeInHandbook, placeHere));
        var builder = builder(command);
        handbook.unit(unit, "Environment")
                .forEach(pair -> builder.environment().put(pair.split("=", 2)[0], pair.split("=", 2)[1]));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Runs commands that are not part of the handbook. */
    String shell(String what, String commands) throws IOException, InterruptedException {
        Path output = Files.createTempFile("handbook", ".out");
        try {
            Process process = builder(List.of("bash", "-euo", "pipefail", "-c", commands))
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = Files.readString(output);
            assertTrue(ended, () -> what + " did not end: " + said);
            assertEquals(0, process.exitValue(), () -> what + " failed: " + said);
            return said;
        } finally {
            Files.delete(output);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectInput(new File("/dev/null"));
    }
}

package de.ikz.war;

import java.io.IOException;
import java.util.Set;

/**
 * Runs a command in the foreground of the build that calls it. When the build is ended, by Ctrl-C or by a signal to it
 * alone, the command is asked to end too, and the build waits until it has.
 */
public final class ForegroundProcess {
    /** Ended by itself, by SIGINT, by SIGTERM. */
    private static final Set<Integer> AS_ASKED = Set.of(0, 130, 143);

    private ForegroundProcess() {}

    /** The command and its arguments, one by one. */
    public static void main(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Thread end = new Thread(() -> end(process), "end of " + command[0]);
        Runtime.getRuntime().addShutdownHook(end);
        int code = process.waitFor();
        if (!AS_ASKED.contains(code)) {
            throw new IllegalStateException(command[0] + " ended with code " + code + ": see its output above");
        }
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}

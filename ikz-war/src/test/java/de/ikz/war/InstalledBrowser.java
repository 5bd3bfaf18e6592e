package de.ikz.war;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium, Chrome or Edge that is installed on this machine. */
final class InstalledBrowser {
    private static final List<String> COMMANDS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "chrome.exe",
            "msedge.exe");
    private static final List<String> MAC_APPLICATIONS = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> WINDOWS_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");
    private static final List<String> WINDOWS_PROGRAMS = List.of(
            "Chromium/Application/chrome.exe",
            "Google/Chrome/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    private InstalledBrowser() {}

    static Optional<Path> find() {
        return Stream.of(onThePath(), MAC_APPLICATIONS.stream().map(Path::of), inWindowsFolders())
                .flatMap(candidates -> candidates)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return COMMANDS.stream()
                .flatMap(command -> Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, command)));
    }

    private static Stream<Path> inWindowsFolders() {
        return WINDOWS_FOLDERS.stream()
                .map(System::getenv)
                .filter(folder -> folder != null)
                .flatMap(folder -> WINDOWS_PROGRAMS.stream().map(program -> Path.of(folder, program)));
    }
}

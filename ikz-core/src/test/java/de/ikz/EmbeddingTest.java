package de.ikz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the README that embeds the core, as it stands there. */
class EmbeddingTest {

    @TempDir
    Path folder;

    @Test
    void theProgramOfTheReadmeReadsAReport() throws Exception {
        Matcher program = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "README.md")));
        assertTrue(program.find(), "the README has a program");
        Path source = Files.writeString(folder.resolve("ReadReport.java"), program.group(1));
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        System.err,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertEquals(0, errors);
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "Dezernat I\n\nFB 32\n\nArbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\nAG Rad\tRadweg\tläuft\t\n");
        assertEquals("FB 32: AG Rad\nFB 32: Radweg\n", run(report));
    }

    private String run(Path report) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("ReadReport").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {report.toString()});
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

package de.ikz.war;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** On a Payara as it is delivered, but for its ports. */
@EnabledIfSystemProperty(named = "arquillian.launch", matches = "payara")
class HandbookOnPayaraIT extends HandbookScenario {
    private static final String DOMAIN = "handbuch";
    private static final String HOME = System.getProperty("test.server.home", "");

    HandbookOnPayaraIT() throws IOException {
        super("payara");
    }

    @Override
    void unpack(Map<String, String> variables) {
        variables.put("PAYARA_HOME", HOME);
        variables.put("PAYARA_DOMAIN", DOMAIN);
        variables.put("PAYARA_VERWALTUNG", System.getProperty("test.port.management"));
    }

    @Override
    void setUp() throws Exception {
        start();
        run("einrichten");
        restart();
    }

    @Override
    void restart() throws Exception {
        stop();
        start();
    }

    @Override
    void stop() throws Exception {
        administrator.shell(
                "stop",
                handbook.unit("payara-dienst", "ExecStop")
                        .get(0)
                        .replace("/opt/payara6", HOME)
                        .replace("domain1", DOMAIN));
    }

    @Override
    String threads() throws Exception {
        String server = Files.readString(Path.of(HOME, "glassfish", "domains", DOMAIN, "config", "pid"));
        return administrator.shell("threads", "\"$JAVA_HOME/bin/jcmd\" " + server.strip() + " Thread.print");
    }

    private void start() throws Exception {
        administrator.shell(
                "start",
                handbook.unit("payara-dienst", "ExecStart")
                        .get(0)
                        .replace("/opt/payara6", HOME)
                        .replace("domain1", DOMAIN));
    }
}

package de.ikz.war;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** On a WildFly with the standalone.xml it is delivered with. */
@EnabledIfSystemProperty(named = "arquillian.launch", matches = "wildfly")
class HandbookOnWildFlyIT extends HandbookScenario {
    private Process running;

    HandbookOnWildFlyIT() throws IOException {
        super("wildfly");
    }

    @Override
    void unpack(Map<String, String> variables) throws Exception {
        String home =
                Path.of(variables.get("IKZ_DATEN")).resolveSibling("wildfly").toString();
        administrator.shell("copy", "cp -a '" + System.getProperty("test.plain.home") + "' '" + home + "'");
        administrator.shell(
                "own ports, and patience on a busy machine",
                "echo 'JAVA_OPTS=\"$JAVA_OPTS -Djboss.as.management.blocking.timeout=900 -Djboss.socket.binding.port-offset="
                        + System.getProperty("test.port.offset") + "\"' >> '" + home + "/bin/standalone.conf'");
        variables.put("WILDFLY_HOME", home);
        variables.put("WILDFLY_VERWALTUNG", "127.0.0.1:" + System.getProperty("test.port.management"));
    }

    @Override
    void setUp() throws Exception {
        run("einrichten");
        start();
    }

    @Override
    void restart() throws Exception {
        stop();
        start();
    }

    @Override
    void stop() throws Exception {
        if (running != null) {
            running.destroy();
            running.waitFor(90, TimeUnit.SECONDS);
        }
    }

    @Override
    String threads() throws Exception {
        long server = running.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow()
                .pid();
        return administrator.shell("threads", "\"$JAVA_HOME/bin/jcmd\" " + server + " Thread.print");
    }

    private void start() throws Exception {
        running = administrator.start("wildfly-dienst", "/opt/wildfly", administrator.value("WILDFLY_HOME"));
        administrator.shell(
                "waiting for WildFly",
                "until curl --silent --output /dev/null \"http://$WILDFLY_VERWALTUNG/health\"; do sleep 1; done");
    }
}

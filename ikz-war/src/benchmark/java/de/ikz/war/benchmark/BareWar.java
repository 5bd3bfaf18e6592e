package de.ikz.war.benchmark;

import de.ikz.war.bare.BareServlet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the bare servlet, behind the same login as the register. */
final class BareWar {

    private static final String WEB_XML =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>everything</web-resource-name>
                  <url-pattern>/*</url-pattern>
                </web-resource-collection>
                <auth-constraint><role-name>**</role-name></auth-constraint>
              </security-constraint>
              <login-config><auth-method>BASIC</auth-method><realm-name>bare</realm-name></login-config>
            </web-app>
            """;

    private BareWar() {}

    static void write(Path file) throws IOException {
        String name = BareServlet.class.getName().replace('.', '/') + ".class";
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(file));
                InputStream servlet = BareWar.class.getClassLoader().getResourceAsStream(name)) {
            war.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            war.write(WEB_XML.getBytes(StandardCharsets.UTF_8));
            war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            servlet.transferTo(war);
        }
    }
}

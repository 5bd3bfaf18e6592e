package de.ikz.war;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that Maven built. */
final class BuiltWar {
    private static final String SETTINGS = "WEB-INF/classes/META-INF/microprofile-config.properties";

    private BuiltWar() {}

    /** Not one byte of it changed. */
    static WebArchive asItIs() {
        return named("ikz.war");
    }

    /** Under another name, with settings that win over those of the server. */
    static WebArchive with(String name, String... settings) {
        WebArchive war = named(name);
        war.delete(SETTINGS);
        return war.add(
                new StringAsset("config_ordinal=1000\nmp.openapi.scan.disable=true\n" + String.join("\n", settings)),
                SETTINGS);
    }

    private static WebArchive named(String name) {
        return ShrinkWrap.create(ZipImporter.class, name)
                .importFrom(new File(System.getProperty("ikz.war")))
                .as(WebArchive.class);
    }
}

package de.ikz.war.api;

import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import java.util.List;

/** What an entry says, the same before and after it is accepted. */
final class WordingJson {

    private WordingJson() {}

    static void write(JsonText json, Wording wording) {
        Written.orNull(json, "heading", wording.heading());
        json.write("topic", wording.topic());
        write(json, "state", wording.state());
        write(json, "outlook", wording.outlook());
    }

    private static void write(JsonText json, String name, List<Statement> statements) {
        json.writeStartArray(name);
        statements.forEach(statement -> {
            json.writeStartObject();
            json.write("text", statement.text());
            json.write("level", statement.level());
            json.writeEnd();
        });
        json.writeEnd();
    }
}

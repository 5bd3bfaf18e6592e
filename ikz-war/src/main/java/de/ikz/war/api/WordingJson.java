package de.ikz.war.api;

import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.partner.Partner;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What an entry says and whom it names, the same before and after it is accepted. */
final class WordingJson {

    private WordingJson() {}

    static void add(JsonObjectBuilder json, Wording wording) {
        json.add("heading", ListJson.orNull(wording.heading()))
                .add("topic", wording.topic())
                .add("state", statements(wording.state()))
                .add("outlook", statements(wording.outlook()));
    }

    /** Partners of a report's first column: they stand in no statement, so they have no place in one. */
    static JsonArray partners(List<Partner> partners) {
        JsonArrayBuilder array = NewJson.array();
        partners.forEach(partner -> array.add(NewJson.object()
                .add("id", ListJson.orNull(partner.id()))
                .add("name", partner.name())
                .add("kind", partner.kind().key())
                .add("key", ListJson.orNull(partner.key()))
                .add("source", "inferred")
                .add("mention", partner.name())
                .addNull("field")
                .addNull("statement")
                .addNull("at")));
        return array.build();
    }

    private static JsonArray statements(List<Statement> statements) {
        JsonArrayBuilder array = NewJson.array();
        statements.forEach(statement ->
                array.add(NewJson.object().add("text", statement.text()).add("level", statement.level())));
        return array.build();
    }
}

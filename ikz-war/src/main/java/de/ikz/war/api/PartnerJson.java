package de.ikz.war.api;

import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.register.PartnerBook;
import de.ikz.time.Validity;
import java.util.List;
import java.util.Locale;

/** A body of the directory as the contract has it; unknown dates are null, {@code until} is the first day after. */
final class PartnerJson {

    private PartnerJson() {}

    static void writeShort(JsonText json, Body body) {
        json.write("id", body.id());
        json.write("name", body.name());
        json.write("kind", body.kind().key());
        Written.orNull(json, "key", body.key());
    }

    static void write(JsonText json, PartnerBook.Family family) {
        Body body = family.body();
        writeShort(json, body);
        write(json, body.validity());
        Written.orNull(json, "within", body.within());
        json.writeStartArray("aliases");
        body.aliases().forEach(alias -> write(json, alias));
        json.writeEnd();
        write(json, "predecessors", family.predecessors());
        write(json, "successors", family.successors());
        write(json, "municipalities", family.municipalities());
        json.write("source", body.source());
    }

    private static void write(JsonText json, Alias alias) {
        json.writeStartObject();
        json.write("text", alias.text());
        json.write("use", alias.use().name().toLowerCase(Locale.ROOT));
        write(json, alias.validity());
        json.writeEnd();
    }

    private static void write(JsonText json, Validity validity) {
        Written.orNull(json, "from", validity.from());
        Written.orNull(json, "until", validity.until());
    }

    private static void write(JsonText json, String name, List<Body> bodies) {
        json.writeStartArray(name);
        bodies.forEach(body -> {
            json.writeStartObject();
            writeShort(json, body);
            json.writeEnd();
        });
        json.writeEnd();
    }
}

package de.ikz.war.api;

import de.ikz.reference.CouncilPapers;
import de.ikz.register.Entry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** One entry as an answer, with the names of its units on a day. */
@Dependent
class EntryAnswer {

    @Inject
    Desk desk;

    @Inject
    CouncilPapers papers;

    /** The entry in the version that counts today, as an answer. */
    Response of(Entry entry) {
        return of(entry, LocalDate.now(desk.clock));
    }

    /** The entry with its tag. */
    Response of(Entry entry, LocalDate asOf) {
        return Response.ok(written(entry, asOf)).tag(EntryTag.of(entry)).build();
    }

    /** The entry as reading it gives it today. */
    JsonObject json(Entry entry) {
        return BodyJson.read(written(entry, LocalDate.now(desk.clock)));
    }

    private byte[] written(Entry entry, LocalDate asOf) {
        var tree = desk.register.organization(desk.actor, List.of(entry), asOf);
        return new EntryJson(papers).written(entry, tree);
    }
}

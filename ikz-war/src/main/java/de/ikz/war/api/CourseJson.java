package de.ikz.war.api;

import de.ikz.cooperation.Stage;
import de.ikz.organization.OrganizationTree;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Course;
import java.util.Locale;

/** What came of an entry: the entry in the form of the contract, when it began, and what happened since. */
final class CourseJson {

    private final OrganizationTree tree;
    private final EntryJson entries;

    CourseJson(OrganizationTree tree, CouncilPapers papers) {
        this.tree = tree;
        this.entries = new EntryJson(papers);
    }

    void write(JsonText json, Course course) {
        json.writeStartObject();
        json.write("began", course.began().toString());
        json.writeStartArray("events");
        course.events().forEach(event -> write(json, event));
        json.writeEnd();
        json.writeKey("cooperation");
        entries.write(json, course.entry(), tree);
        json.writeEnd();
    }

    private static void write(JsonText json, Course.Event event) {
        json.writeStartObject();
        json.write("day", event.day().toString());
        json.write("kind", event.kind().name().toLowerCase(Locale.ROOT));
        Written.orNull(json, "stage", event.stage().map(Stage::key));
        Written.orNull(json, "words", event.words());
        json.writeEnd();
    }
}

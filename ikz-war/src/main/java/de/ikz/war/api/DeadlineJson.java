package de.ikz.war.api;

import de.ikz.organization.OrganizationTree;
import de.ikz.reading.Reading;
import de.ikz.register.Deadline;
import java.time.LocalDate;
import java.util.Locale;

/** A time with bounds that an entry mentions, as the contract has it. */
final class DeadlineJson {

    private final OrganizationTree tree;
    private final LocalDate today;

    /** @param today the day by which something is overdue */
    DeadlineJson(OrganizationTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    void write(JsonText json, Deadline deadline) {
        Reading reading = deadline.reading();
        json.writeStartObject();
        json.write("uid", DeadlineUid.of(deadline.entry(), reading));
        EntryMembers.write(json, deadline.entry(), tree);
        MarkJson.write(json, reading.mention(), reading.mark());
        TimeJson.write(json, deadline.time());
        json.write("due", deadline.due().toString());
        json.write("said", deadline.time().said().toString());
        json.write("ahead", deadline.wasAhead());
        json.write("open", deadline.isOpen(today));
        json.write("overdue", deadline.isOverdue(today));
        json.write("source", reading.source().name().toLowerCase(Locale.ROOT));
        json.write("rule", reading.rule());
        json.writeEnd();
    }
}

package de.ikz.war.api;

import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.organization.OrganizationTree;
import de.ikz.reading.Doubt;
import de.ikz.reading.Passages;
import de.ikz.register.Entry;
import de.ikz.register.Likeness;
import de.ikz.register.OpenDoubt;

/** Something doubtful as the contract has it, with the ways to decide it. */
final class FindingJson {

    private final OrganizationTree tree;

    FindingJson(OrganizationTree tree) {
        this.tree = tree;
    }

    void write(JsonText json, OpenDoubt open) {
        Doubt doubt = open.doubt();
        Entry entry = open.entry();
        json.writeStartObject();
        json.write("id", FindingId.of(entry, doubt).toString());
        json.write("kind", doubt.kind().key());
        json.write("message", doubt.message());
        EntryMembers.write(json, entry, tree);
        writePlace(json, entry, doubt);
        json.writeStartArray("choices");
        doubt.choices().forEach(choice -> write(json, choice));
        json.writeEnd();
        json.writeEnd();
    }

    /** What was confirmed for words that are gone has no place any more. */
    private static void writePlace(JsonText json, Entry entry, Doubt doubt) {
        Passage passage = doubt.passage();
        if (doubt.kind() == Doubt.Kind.LOST_CONFIRMATION) {
            MarkJson.writeNowhere(json, passage.mention());
        } else {
            MarkJson.write(json, Passages.mention(entry.content(), doubt.mark()), doubt.mark());
        }
    }

    private static void write(JsonText json, Doubt.Choice choice) {
        json.writeStartObject();
        json.write("value", choice.value());
        json.write("label", choice.label());
        json.writeEnd();
    }

    /** A pair of entries that seem to be about the same; deciding it says that somebody has looked. */
    static void write(JsonText json, Likeness pair, OrganizationTree tree) {
        json.writeStartObject();
        json.write("id", new FindingId(pair.one().id(), FindingId.SIMILAR).toString());
        json.write("shared", pair.shared());
        json.writeStartObject("one");
        EntryMembers.write(json, pair.one(), tree);
        json.writeEnd();
        json.writeStartObject("other");
        EntryMembers.write(json, pair.other(), tree);
        json.writeEnd();
        json.writeStartArray("choices");
        write(json, new Doubt.Choice(pair.other().id().value(), "geprüft"));
        json.writeEnd();
        json.writeEnd();
    }
}

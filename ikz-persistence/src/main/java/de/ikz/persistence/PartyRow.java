package de.ikz.persistence;

import de.ikz.reading.Conclusion;
import de.ikz.register.Entry;
import de.ikz.register.SortKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of {@code version_party}: by what a body of a version is found. */
@Entity
@Table(name = "version_party")
class PartyRow extends PartRow {

    @Column(name = "party_key")
    String key;

    protected PartyRow() {}

    private PartyRow(VersionRow version, int place, String key) {
        super(version, place);
        this.key = key;
    }

    /** All that were named as partners, and all that the text names. */
    static List<PartyRow> of(VersionRow version, Entry entry) {
        Set<String> keys = new LinkedHashSet<>();
        entry.content().details().partners().forEach(partner -> add(keys, partner.id(), partner.name()));
        entry.readings().conclusions(Conclusion.Party.class).forEach(party -> add(keys, party.body(), party.name()));
        List<PartyRow> rows = new ArrayList<>();
        keys.forEach(key -> rows.add(new PartyRow(version, rows.size(), key)));
        return rows;
    }

    /** The keys of ids, or of names however written. */
    static Collection<String> keys(Collection<String> asked) {
        Set<String> keys = new LinkedHashSet<>();
        asked.forEach(one -> add(keys, Optional.of(one), one));
        return keys;
    }

    /** A name without a letter or digit is none. */
    private static void add(Set<String> keys, Optional<String> id, String name) {
        id.ifPresent(known -> keys.add("i:" + known));
        String key = SortKey.of(name);
        if (!key.isEmpty()) {
            keys.add("n:" + key);
        }
    }
}

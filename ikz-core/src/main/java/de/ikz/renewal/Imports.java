package de.ikz.renewal;

import de.ikz.organization.Municipality;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All imports with their files. To be used within {@link de.ikz.register.Transactions}. */
public interface Imports {

    /** Keeps a new import with its file. */
    void add(Import submitted, byte[] file);

    /** The import with this id. */
    Optional<Import> find(Municipality municipality, ImportId id);

    /** The bytes as they were submitted; empty when unknown or dropped. */
    Optional<byte[]> file(Municipality municipality, ImportId id);

    /** The imports of a city, the latest submission first, ties by id. */
    List<Import> latest(Municipality municipality, int limit);

    /** The accepted import of a file with these bytes, the latest if there are several. */
    Optional<Import> accepted(Municipality municipality, String sha256);

    /**
     * Takes one import in state reading that nobody works on, or whose worker's time has run out, for this node.
     *
     * @param node name of the working node
     * @param now the moment
     * @param until when the claim ends unless it is finished
     */
    Optional<Import> claim(String node, Instant now, Instant until);

    /**
     * Keeps how far a node's reading is and prolongs its claim.
     *
     * @return false when the import is not this node's to read any more: cancelled, or taken by another; nothing was
     *     changed then
     */
    boolean progress(Import reading, String node, int percent, Instant until);

    /**
     * Replaces an import if it still is in the state and has the version that it had before. Its claim ends when
     * it is not read any more.
     *
     * @return false when somebody else was faster; nothing was changed then
     */
    boolean replace(Import before, Import changed);

    /** Forgets the bytes of an import; its row stays. */
    void dropFile(Municipality municipality, ImportId id);
}

package de.ikz.portlet;

import de.ikz.register.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a form asks to be decided about an entry, not done yet.
 *
 * @param words what is to hold, a sentence each
 * @param work does it and gives the entry in its new version
 */
record Deed(List<String> words, Supplier<Optional<Entry>> work) {}

package de.ikz.portlet;

import de.ikz.renewal.Import;

/**
 * An import as a list shows it.
 *
 * @param name file name, with the address of its preview
 * @param stand the date for which the report speaks
 * @param submitted when it was brought in
 * @param state how far it is
 * @param counts what was read, empty before
 */
public record ImportView(Link name, String stand, String submitted, Import.State state, String counts) {

    static ImportView of(Import one, Addresses addresses, Texts text) {
        return new ImportView(
                new Link(one.submission().name(), addresses.preview(one.id())),
                text.date(one.submission().stand()),
                text.moment(one.submission().at()),
                one.state(),
                one.counts()
                        .map(counts ->
                                text.of("import.counts", counts.exchanges() + counts.projects(), counts.findings()))
                        .orElse(""));
    }
}

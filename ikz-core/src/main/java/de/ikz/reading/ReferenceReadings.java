package de.ikz.reading;

import de.ikz.reference.References;

/** The documents that a text names. */
final class ReferenceReadings {

    private ReferenceReadings() {}

    static void gather(Wordings text, Gathered gathered) {
        References.in(text.text())
                .forEach(mention -> gathered.add(
                        text.mark(mention.from(), mention.to()),
                        new Conclusion.Document(mention.type(), mention.canonical(), mention.date()),
                        mention.rule()));
    }
}

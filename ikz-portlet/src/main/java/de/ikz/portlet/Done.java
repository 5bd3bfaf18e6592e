package de.ikz.portlet;

import de.ikz.mending.Correction;
import de.ikz.mending.Draft;
import de.ikz.mending.Numbered;
import de.ikz.renewal.DraftVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was just done to a draft.
 *
 * @param message what it was
 * @param number of the correction, to be taken back; 0 when one was taken back
 * @param made the entry that was made, null when none was
 */
public record Done(String message, int number, Link made) {

    static Optional<Done> of(Visit visit, DraftVersion shown, Addresses addresses, Texts text) {
        if (visit.parameter(MendingPage.UNDONE).isPresent()) {
            return Optional.of(new Done(text.of("mend.undone"), 0, null));
        }
        return visit.parameter(MendingPage.DONE)
                .flatMap(number -> shown.corrections().stream()
                        .filter(one -> String.valueOf(one.number()).equals(number))
                        .findFirst())
                .map(one -> new Done(
                        new CorrectionTexts(shown.draft(), text).of(one.correction()),
                        one.number(),
                        made(one, shown, addresses, text)));
    }

    private static Link made(Numbered one, DraftVersion shown, Addresses addresses, Texts text) {
        String from = one.correction() instanceof Correction.Split split
                ? split.entry()
                : one.correction() instanceof Correction.Extract extract
                        ? extract.source().of()
                        : "";
        return shown.draft()
                .entry(from + "." + one.number())
                .map(entry -> new Link(
                        new CorrectionTexts(shown.draft(), text).entry(entry.id()),
                        addresses.mending(shown.source().id(), entry.id())))
                .orElse(null);
    }

    /** All corrections of a draft, the latest first. */
    static List<CorrectionView> all(DraftVersion shown, Texts text) {
        CorrectionTexts words = new CorrectionTexts(shown.draft(), text);
        List<CorrectionView> all = new ArrayList<>();
        shown.corrections()
                .forEach(one ->
                        all.add(new CorrectionView(one.number(), words.of(one.correction()), text.moment(one.at()))));
        Collections.reverse(all);
        return all;
    }

    /** What a form asked that was too late, with the words it named. */
    static String wanted(Wish wish, Draft draft, Texts text) {
        if (wish.isTakeBack()) {
            return text.of("mend.wanted.back", wish.number());
        }
        CorrectionTexts words = new CorrectionTexts(draft, text);
        String what = wish.corrections().stream().map(words::of).collect(Collectors.joining("; "));
        return wish.marks().words().isEmpty()
                ? what
                : text.of("mend.wanted.text", what, wish.marks().words());
    }
}

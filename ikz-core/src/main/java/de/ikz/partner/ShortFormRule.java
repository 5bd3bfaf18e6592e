package de.ikz.partner;

import java.util.List;

/** Letters that the entry explains elsewhere: {@code der ZAW prüft}. */
final class ShortFormRule implements Rule {

    @Override
    public void apply(Scan scan) {
        if (scan.shortForms.isEmpty()) {
            return;
        }
        Words words = scan.words;
        for (int i = 0; i < words.size(); i++) {
            boolean bracket = words.is(i - 1, "(") && words.is(i + 1, ")");
            if (!bracket && words.isCapital(i) && scan.isFree(i) && !scan.isQuoted(i) && !isJoined(words, i)) {
                note(scan, i);
            }
        }
    }

    private static boolean isJoined(Words words, int i) {
        return words.is(i + 1, "-") && words.isTight(i + 1) || words.is(i - 1, "-") && words.isTight(i);
    }

    private static void note(Scan scan, int i) {
        String written = scan.words.written(i, i + 1);
        for (ShortForm form : scan.shortForms) {
            if (form.letters().equals(written) && scan.isFree(i)) {
                PartnerMention full = form.full();
                full.body()
                        .ifPresentOrElse(
                                body -> scan.mention(i, i + 1, List.of(body), "short-form"),
                                () -> scan.candidate(i, i + 1, full.kind(), full.name(), "short-form"));
            }
        }
    }
}

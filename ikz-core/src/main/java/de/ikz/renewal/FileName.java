package de.ikz.renewal;

import java.text.Normalizer;

/** The name of a submitted file as the register keeps it. */
final class FileName {

    private FileName() {}

    /** The last part of a path, NFC, without anything that cannot be seen, cut between two characters. */
    static String of(String given) {
        String last = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        String name = last.isBlank() ? "bericht.txt" : last;
        int length = name.codePointCount(0, name.length());
        int most = Import.Submission.MAX_NAME / 2;
        return length <= most ? name : name.substring(0, name.offsetByCodePoints(0, most));
    }
}

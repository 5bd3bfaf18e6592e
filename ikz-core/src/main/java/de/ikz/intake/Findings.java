package de.ikz.intake;

import de.ikz.intake.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a person must look at. */
final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    void error(Place place, String message, String text) {
        findings.add(new Finding(Severity.ERROR, place, message, text));
    }

    void warning(Place place, String message, String text) {
        findings.add(new Finding(Severity.WARNING, place, message, text));
    }

    void hint(Place place, String message, String text) {
        findings.add(new Finding(Severity.HINT, place, message, text));
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    int size() {
        return findings.size();
    }

    /** In the order of their places. */
    List<Finding> sorted() {
        return findings.stream().sorted(Comparator.comparing(Finding::place)).toList();
    }
}

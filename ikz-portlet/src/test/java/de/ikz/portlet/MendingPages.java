package de.ikz.portlet;

import de.ikz.mending.DraftEntry;
import de.ikz.renewal.Import;
import java.util.stream.Collectors;

/** A report that was read, its draft, and the page on which it is mended. */
abstract class MendingPages {

    private static final String TABLE = """
            Dezernat I

            FB 32

            Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete Projekte/Vereinbarungen\t\t
            \tThema\tArbeitsstand\tPerspektive
            """;

    final City city = new City();
    final Import one = city.read(TABLE + """
            Runde der Ordnungsämter\tGemeinsame Leitstelle\t• Gespräche laufen • Kosten sind offen\tStart 2012
            \tMeldeportal Archiv\tVertrag liegt vor\t
            \tHafen\tläuft\tMai\tzu viel
            """);

    /** A visit of the page about an entry ({@code e2}) or a finding ({@code f1}). */
    TestVisit visit(String what, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.parameters.put("id", new String[] {one.id().value()});
        if (!what.isEmpty()) {
            visit.parameters.put(what.startsWith("f") ? "hinweis" : "eintrag", new String[] {what});
        }
        return visit;
    }

    MendingPage page(TestVisit visit) {
        return city.mendingPage(City.COORDINATOR, visit);
    }

    /** Sends a form of the page; gives where the browser is sent then, or what is wrong. */
    String send(String what, int version, String button, String... more) {
        TestVisit visit = visit(what, more);
        visit.sent = true;
        visit.parameters.put("version", new String[] {String.valueOf(version)});
        visit.parameters.put("tun", new String[] {button});
        MendingPage page = page(visit);
        page.act();
        return visit.redirects.isEmpty()
                ? page.getProblem()
                : visit.redirects.get(0).replace("/ikz/import/" + one.id().value(), "");
    }

    String entry(String id) {
        return city.renewal
                .mending()
                .draft(City.COORDINATOR, City.KEY, one.id())
                .draft()
                .entry(id)
                .map(DraftEntry::said)
                .map(said -> said.named().unit() + ": " + said.wording().topic() + " | "
                        + said.wording().state().stream()
                                .map(line -> line.text())
                                .collect(Collectors.joining("; "))
                        + " | "
                        + said.wording().outlook().stream()
                                .map(line -> line.text())
                                .collect(Collectors.joining("; ")))
                .orElse("");
    }
}

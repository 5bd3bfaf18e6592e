package de.ikz.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Plausible German words of reports, put together by chance. */
final class Words {

    private static final List<String> TASKS = List.of(
            "Vergabestelle", "Leitstelle", "Klärschlammverwertung", "Bauakte", "Wohngeldstelle", "Radwegenetz",
            "Ausbildungsakademie", "Archivdatenbank", "Wasserversorgung", "Gewässerunterhaltung", "Straßenbeleuchtung",
            "Rufbereitschaft", "Volkshochschule", "Abfallwirtschaft", "Feuerwehrausbildung", "Energieberatung",
            "Hochwasserzentrale", "Denkmalpflege", "Schulsozialarbeit", "Bibliotheksausleihe", "Lohnabrechnung",
            "Verkehrsüberwachung", "Wirtschaftsförderung", "Tierkörperbeseitigung", "Grünflächenpflege",
            "Jugendberufshilfe", "Friedhofsverwaltung", "Geodatenbank", "Meldebehörde", "Adoptionsvermittlung");
    private static final List<String> FORMS = List.of(
            "Gemeinsame", "Übergreifende", "Digitale", "Regionale", "Abgestimmte", "Zentrale", "Mobile", "Barrierefreie");
    private static final List<String> NEIGHBOURS = List.of(
            "dem Landkreis Auwald", "der Stadt Rosenhagen", "der Gemeinde Lindental", "dem Zweckverband Untere Aue",
            "der Hansestadt Kienwerder", "dem Regionalverband Mittelheide", "der Verbandsgemeinde Sieben Mühlen",
            "dem Umlandverband Seeburg", "der Kreisstadt Altenfurt", "dem Landesamt für Daten und Vermessung");
    private static final List<String> BODIES = List.of(
            "Arbeitskreis", "AG", "Arbeitsgruppe", "Erfahrungsaustausch", "Netzwerk", "Fachgruppe", "Beirat",
            "Lenkungskreis", "Runder Tisch");
    private static final List<String> STATES = List.of(
            "Die Vereinbarung mit %n wurde im %m %y unterzeichnet und vom Rat bestätigt.",
            "Derzeit werden Aufwand und Ertrag von beiden Seiten getrennt ermittelt.",
            "Seit %m %y besteht ein gemeinsames Team, das sich alle vier Wochen trifft.",
            "Die Kommunalaufsicht hat keine Bedenken gegen die Übertragung der Aufgabe geäußert.",
            "Ein Förderantrag über %k Euro liegt der Bewilligungsstelle seit %m vor.",
            "Im ersten Halbjahr %y wurden rund %k Vorgänge gemeinsam bearbeitet.",
            "Die Gespräche mit %n ruhen, bis der Haushalt %y beschlossen ist.",
            "Das Konzept liegt vor, die Personalräte wurden beteiligt.");
    private static final List<String> OUTLOOKS = List.of(
            "Der Probebetrieb mit %n soll im %m %y beginnen.",
            "Bis Ende %y ist über die Rechtsform zu entscheiden.",
            "Weitere Gemeinden können sich ab %y anschließen.",
            "Nach Auswertung der Erfahrungen wird dem Rat im %m %y berichtet.",
            "Fortführung; die Kosten werden jährlich nach Einwohnern abgerechnet.",
            "Einrichtung einer gemeinsamen Geschäftsstelle in %y.");
    private static final List<String> MONTHS = List.of(
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember");

    private final SplittableRandom random;

    Words(SplittableRandom random) {
        this.random = random;
    }

    /** Such as {@code Gemeinsame Leitstelle mit dem Landkreis Auwald}. */
    String topic() {
        return any(FORMS) + " " + any(TASKS) + " mit " + any(NEIGHBOURS);
    }

    /** Such as {@code Arbeitskreis „Regionale Denkmalpflege“}. */
    String body() {
        return any(BODIES) + " „" + any(FORMS) + " " + any(TASKS) + "“";
    }

    /** A sentence about how far something is. */
    String state() {
        return filled(any(STATES));
    }

    /** A sentence about what comes next. */
    String outlook() {
        return filled(any(OUTLOOKS));
    }

    /** A field of work of the city's own. */
    String task() {
        return any(TASKS);
    }

    /** A body outside the city. */
    String partner() {
        return any(NEIGHBOURS).replaceFirst("^de[mr] ", "");
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Whether something happens that does so in this share of all cases. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String filled(String sentence) {
        return sentence.replace("%n", any(NEIGHBOURS))
                .replace("%m", any(MONTHS))
                .replace("%y", Integer.toString(2008 + below(12)))
                .replace("%k", 1 + below(90) + ".000");
    }
}

package de.ikz.reading;

import java.util.List;
import java.util.Set;

/** Words that make a clause tell something: finite verbs, and participles without one, as reports of key words write. */
final class Predicates {

    private static final Set<String> FINITE = Set.of(
            "ist",
            "sind",
            "war",
            "waren",
            "wird",
            "werden",
            "wurde",
            "wurden",
            "hat",
            "haben",
            "hatte",
            "hatten",
            "soll",
            "sollen",
            "sollte",
            "sollten",
            "kann",
            "können",
            "könnte",
            "könnten",
            "muss",
            "müssen",
            "will",
            "wollen",
            "möchte",
            "möchten",
            "läuft",
            "laufen",
            "lief",
            "liefen",
            "steht",
            "stehen",
            "stand",
            "liegt",
            "liegen",
            "lag",
            "lagen",
            "findet",
            "finden",
            "fand",
            "fanden",
            "besteht",
            "bestehen",
            "gilt",
            "gelten",
            "ruht",
            "ruhen",
            "folgt",
            "folgen",
            "fehlt",
            "fehlen",
            "prüft",
            "prüfen",
            "beginnt",
            "beginnen",
            "begann",
            "gibt",
            "gab",
            "bleibt",
            "bleiben",
            "nutzt",
            "nutzen",
            "tagt",
            "zahlt",
            "zahlen",
            "trägt",
            "tragen",
            "entfällt",
            "endet",
            "endete",
            "stellt",
            "stellen",
            "offen",
            "fertig",
            "erl",
            "abgängig",
            "möglich");

    private static final List<String> PREFIXES = List.of(
            "ab",
            "an",
            "auf",
            "aus",
            "bei",
            "bereit",
            "dar",
            "durch",
            "ein",
            "fertig",
            "fest",
            "fort",
            "frei",
            "gegen",
            "heim",
            "her",
            "hin",
            "los",
            "mit",
            "nach",
            "nieder",
            "rück",
            "statt",
            "teil",
            "über",
            "um",
            "unter",
            "voran",
            "vor",
            "weg",
            "weiter",
            "wieder",
            "zurück",
            "zusammen",
            "zu");

    private static final List<String> INSEPARABLE =
            List.of("be", "ent", "er", "miss", "über", "unter", "ver", "wider", "zer", "hinter", "voll", "durch");

    /** Participles of strong verbs that end like attributes do. */
    private static final List<String> STRONG = List.of(
            "halten", "raten", "treten", "boten", "beten", "ritten", "schritten", "golten", "litten", "schnitten");

    private static final Set<String> NONE = Set.of(
            "erst",
            "bereits",
            "bereit",
            "gesamt",
            "gegen",
            "gemeinsamen",
            "entlang",
            "unter",
            "unten",
            "verschiedenen",
            "besonderen",
            "erforderlich",
            "insgesamt",
            "beiden",
            "entsprechend",
            "gern",
            "ersten",
            "gut",
            "genannt",
            "zunächst",
            "überhaupt",
            "bekannt",
            "bestimmt",
            "verbunden",
            "einzelnen",
            "vorhanden",
            "gelegen",
            "gehört",
            "besteht",
            "verkehrt",
            "erscheint",
            "übernimmt",
            "erhält",
            "verfügt",
            "vertreten",
            "beteiligt",
            "interessiert",
            "begrenzt",
            "befindet",
            "betreibt",
            "vermietet",
            "bewährt",
            "besetzt",
            "beauftragt");

    private static final int SHORTEST = 5;

    private Predicates() {}

    /** Whether one of some words is a predicate. */
    static boolean in(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean due = i > from
                    && words.get(i - 1).lower().equals("zu")
                    && words.get(i).lower().endsWith("en");
            if (due || is(words.get(i), i == 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Word word, boolean first) {
        return FINITE.contains(word.lower()) || (first || !word.capital()) && isParticiple(word.lower());
    }

    /** Whether a word looks like a participle that is not declined: {@code übergeben}, {@code fertiggestellt}. */
    static boolean isParticiple(String word) {
        if (word.length() < SHORTEST || NONE.contains(word)) {
            return false;
        }
        if (word.endsWith("enen")) {
            return false;
        }
        boolean weak = word.endsWith("t");
        boolean strong =
                word.endsWith("en") && (!word.endsWith("ten") || STRONG.stream().anyMatch(word::endsWith));
        return (weak || strong)
                && (word.startsWith("ge")
                        || word.endsWith("iert")
                        || INSEPARABLE.stream().anyMatch(word::startsWith)
                        || hasGeWithin(word));
    }

    private static boolean hasGeWithin(String word) {
        return PREFIXES.stream().anyMatch(prefix -> word.startsWith(prefix + "ge"))
                || PREFIXES.stream()
                        .anyMatch(prefix -> word.startsWith(prefix)
                                && INSEPARABLE.stream().anyMatch(inner -> word.startsWith(prefix + inner)));
    }
}

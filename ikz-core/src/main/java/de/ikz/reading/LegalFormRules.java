package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.LegalForm;
import de.ikz.cooperation.LegalForms;
import de.ikz.reading.Phrases.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Concludes the legal form of a cooperation, only where its words say so. A contract counts wherever it is named; a body
 * counts where the entry is about it or tells that it came into being: a GmbH with which something is done is a partner.
 */
final class LegalFormRules {

    private static final Phrases<Form> WORDS = Phrases.read("legal-form-words.tsv", Form::of);
    private static final Set<String> WITH =
            Set.of("mit", "durch", "bei", "beim", "von", "vom", "für", "im", "in", "an", "am", "den", "dem");
    private static final Set<String> FOUNDED = Set.of(
            "gegründet",
            "gründung",
            "gebildet",
            "bildung",
            "errichtet",
            "beitritt",
            "beteiligung",
            "beigetreten",
            "zweckverbandsgründung");
    private static final Set<String> OPEN =
            Set.of("geprüft", "prüfung", "prüfen", "kein", "keine", "keinen", "nicht", "ag");
    private static final int PHRASE = 8;

    /**
     * What words name.
     *
     * @param keys the forms it may be, the preferred one first
     * @param isBody whether it is a body rather than a contract
     */
    private record Form(List<String> keys, boolean isBody) {

        static Form of(String[] cells) {
            return new Form(List.of(cells[1].split(",")), cells[2].equals("BODY"));
        }
    }

    private LegalFormRules() {}

    /**
     * The legal form that the words name, among those that the law of the state knows on the day.
     *
     * @param state official key of the federal state: the first two digits of the municipality's
     * @param day the Stand
     */
    static Optional<LegalFormReading> conclude(Cooperation content, String state, LocalDate day) {
        for (Wordings text : Wordings.of(content)) {
            List<Word> words = Word.in(text.text());
            for (Found<Form> found : WORDS.in(words, 0, words.size())) {
                if (counts(text, words, found)) {
                    Optional<String> key = known(found.meaning(), state, day);
                    if (key.isPresent()) {
                        Mark at = text.mark(
                                words.get(found.first()).from(),
                                words.get(found.last()).to());
                        return Optional.of(new LegalFormReading(
                                key.get(), at, found.meaning().isBody() ? "body_named" : "contract_named"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> known(Form form, String state, LocalDate day) {
        List<LegalForm> known = LegalForms.of(state, day);
        return form.keys().stream()
                .flatMap(name -> known.stream().filter(one -> one.isNamed(name)).map(LegalForm::key))
                .findFirst();
    }

    private static boolean counts(Wordings text, List<Word> words, Found<Form> found) {
        List<Word> around =
                words.subList(Math.max(0, found.first() - PHRASE), Math.min(words.size(), found.last() + 1 + PHRASE));
        if (has(around, OPEN)) {
            return false;
        }
        if (!found.meaning().isBody()) {
            return true;
        }
        boolean founded = has(around, FOUNDED);
        boolean isTopic = text.field() == Mark.Field.TOPIC || text.field() == Mark.Field.HEADING;
        return founded || isTopic && !has(words.subList(Math.max(0, found.first() - PHRASE), found.first()), WITH);
    }

    private static boolean has(List<Word> words, Set<String> some) {
        return words.stream().anyMatch(word -> some.contains(word.lower()));
    }
}

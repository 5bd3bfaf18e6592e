package de.ikz.register;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.LegalForms;
import de.ikz.cooperation.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry with what people decided about it: a confirmed stage and legal form stand in its classification. */
final class Decided {

    private Decided() {}

    static Cooperation of(Cooperation content, List<Confirmation> decisions) {
        Details details = content.details();
        return content.with(
                details.with(classified(details.classification(), decisions)).with(decisions));
    }

    private static Classification classified(Classification said, List<Confirmation> decisions) {
        Optional<Stage> stage = last(decisions, Confirmation.Subject.STAGE).map(Decided::stage);
        Classification staged = stage.map(said::confirmed)
                .orElseGet(() -> said.stageSource() == Classification.Source.CONFIRMED ? said.unconfirmed() : said);
        return staged.withLegalForm(last(decisions, Confirmation.Subject.LEGAL_FORM)
                .filter(value -> !value.equals(Confirmation.NONE))
                .map(Decided::legalForm));
    }

    private static Stage stage(String key) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnfitDecision("Diese Stufe gibt es nicht: " + key + "."));
    }

    private static String legalForm(String key) {
        return LegalForms.find(key)
                .orElseThrow(() -> new UnfitDecision("Diese Rechtsform gibt es nicht: " + key + "."))
                .key();
    }

    private static Optional<String> last(List<Confirmation> decisions, Confirmation.Subject subject) {
        return decisions.stream()
                .filter(decision -> decision.subject() == subject)
                .reduce((first, second) -> second)
                .map(Confirmation::value);
    }
}

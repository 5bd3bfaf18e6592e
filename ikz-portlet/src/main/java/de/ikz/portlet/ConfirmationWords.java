package de.ikz.portlet;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Stage;
import de.ikz.register.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a person decided, in words for people. */
final class ConfirmationWords {

    private static final int LONGEST = 80;

    private final UnaryOperator<String> partners;
    private final Texts text;

    /** @param partners what a partner with an id is called */
    ConfirmationWords(UnaryOperator<String> partners, Texts text) {
        this.partners = partners;
        this.text = text;
    }

    /** A decision: {@code „31.02.2012“ bleibt so stehen.} */
    String of(Confirmation decision) {
        String mention = mention(decision);
        String subject = decision.subject().name().toLowerCase(Locale.ROOT);
        return switch (decision.value()) {
            case Confirmation.NONE -> text.of("settled." + subject + ".none", mention);
            case Confirmation.AS_IS -> text.of("settled.as_is", mention);
            default ->
                switch (decision.subject()) {
                    case STAGE -> text.of("settled.stage", stage(decision.value()));
                    case PARTNER -> text.of("settled.partner", mention, partners.apply(decision.value()));
                    case SIMILAR ->
                        text.of(decision.value().startsWith("not:") ? "settled.similar.none" : "settled.similar");
                    default -> text.of("settled.confirmed", mention);
                };
        };
    }

    /** What the decisions of a later version of an entry change, a sentence each. */
    List<String> changes(Entry before, Entry after) {
        List<Confirmation> then = before.content().details().confirmations();
        List<Confirmation> now = after.content().details().confirmations();
        List<String> lines = new ArrayList<>();
        now.stream().filter(one -> !then.contains(one)).forEach(one -> lines.add(of(one)));
        then.stream()
                .filter(one -> !now.contains(one))
                .filter(one -> now.stream().noneMatch(one::decidesTheSameAs))
                .forEach(one -> lines.add(text.of("settled.back", of(one))));
        return lines;
    }

    private String stage(String key) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .map(text::word)
                .orElse(key);
    }

    private static String mention(Confirmation decision) {
        String mention = decision.passage().mention();
        return mention.length() <= LONGEST ? mention : mention.substring(0, LONGEST) + " …";
    }
}

package de.ikz.portlet;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.register.StaleRevision;
import de.ikz.register.UnfitDecision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Beside {@code <ikz:entry/>}: what was concluded from the entry as it is today, for coordinators to confirm. A form that
 * was sent is carried out before the page is shown; when that succeeds the browser is sent on.
 */
@Named
@RequestScoped
public class EntrySettling {

    private final SettlingDesk desk;
    private final EntryLists lists;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private Optional<Entry> entry;
    private String problem = "";
    private boolean german;

    protected EntrySettling() {
        this(null, null, null, null, null);
    }

    @Inject
    EntrySettling(SettlingDesk desk, EntryLists lists, Visit visit, Addresses addresses, Texts text) {
        this.desk = desk;
        this.lists = lists;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** Does what a form asks, and leads on when it is done. */
    public void act() {
        if (!visit.isSent() || !desk.isPermitted()) {
            return;
        }
        try {
            entry().flatMap(new Settler(desk, visit)::settle)
                    .ifPresentOrElse(
                            after -> visit.redirect(
                                    Addresses.with(getAddress(), Settled.DONE, Settled.code(after)) + "#meldung"),
                            () -> problem = text.of("settle.problem.gone"));
        } catch (StaleRevision e) {
            problem = text.of("settle.problem.stale");
            visit.answer(409);
        } catch (UnfitDecision e) {
            problem = e.getMessage();
            german = true;
        }
        entry = null;
    }

    private Optional<Entry> entry() {
        if (entry == null) {
            entry = visit.parameter(EntryPage.ID).flatMap(desk::entry);
        }
        return entry;
    }

    /** Whether the visitor may confirm: a coordinator, who sees the version that counts today. */
    public boolean isPermitted() {
        return visit.parameter("asOf").isEmpty() && desk.isPermitted() && entry().isPresent();
    }

    /** What was concluded besides the stage, in the order of the text. */
    public List<ReadingView> getReadings() {
        return entry().map(known -> ReadingView.of(known, addresses, text)).orElse(List.of());
    }

    /** Whether there is anything that nobody has confirmed. */
    public boolean isOpen() {
        return entry().flatMap(known -> ReadingView.open(known).findFirst()).isPresent();
    }

    /** The words by which the stage was concluded, empty when a person said it or nothing did. */
    public String getStageWords() {
        return entry().stream()
                .flatMap(known -> known.readings().of(Conclusion.HowFar.class))
                .filter(reading -> !reading.isConfirmed())
                .map(Reading::mention)
                .distinct()
                .map(mention -> "„" + mention + "“")
                .collect(Collectors.joining(", "));
    }

    /** The stage that was concluded, as it is confirmed. */
    public String getStage() {
        return entry().map(known -> known.classification().stage().key()).orElse("");
    }

    /** All stages, the one that counts chosen. */
    public List<Choice> getStages() {
        return Arrays.stream(Stage.values())
                .map(stage ->
                        new Choice(stage.key(), text.word(stage), stage.key().equals(getStage())))
                .toList();
    }

    /** The version that a form must name. */
    public int getRevision() {
        return entry().map(known -> known.revision().sequence()).orElse(0);
    }

    public String getNumber() {
        return entry().map(known -> known.number().toString()).orElse("");
    }

    /** How many doubts about the entry nobody has decided. */
    public int getDoubts() {
        return entry().map(known -> known.readings().doubts().size()).orElse(0);
    }

    /** Where forms are sent: the entry's page. */
    public String getAddress() {
        return entry().map(known -> addresses.entry(known.number())).orElse("");
    }

    /** What was just decided, null when nothing was. */
    public Settled getSettled() {
        return isPermitted()
                ? Settled.of(visit, desk, new ConfirmationWords(lists::partner, text), addresses)
                        .orElse(null)
                : null;
    }

    /** Why something was not done, empty when all is well. */
    public String getProblem() {
        return problem;
    }

    /** Whether the core says so in German, whatever the page speaks. */
    public boolean isGerman() {
        return german;
    }
}

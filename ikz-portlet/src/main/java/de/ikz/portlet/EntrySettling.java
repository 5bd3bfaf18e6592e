package de.ikz.portlet;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.register.OpenDoubt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Beside {@code <ikz:entry/>}: what was concluded from the entry as it is today, to be confirmed by those who decide about it. A form that
 * was sent is carried out before the page is shown; when that succeeds the browser is sent on.
 */
@Named
@RequestScoped
public class EntrySettling {

    private final SettlingDesk desk;
    private final Settlement settlement;
    private final EntryLists lists;
    private final Visit visit;
    private final Texts text;

    private Optional<Entry> entry;
    private Boolean permitted;

    protected EntrySettling() {
        this(null, null, null, null, null);
    }

    @Inject
    EntrySettling(SettlingDesk desk, Settlement settlement, EntryLists lists, Visit visit, Texts text) {
        this.desk = desk;
        this.settlement = settlement;
        this.lists = lists;
        this.visit = visit;
        this.text = text;
    }

    /** Does what a form asks, and leads on when it is done. */
    public void act() {
        if (settlement.isAsked() && isPermitted()) {
            settlement.carryOut(entry()).ifPresent(told -> visit.redirect(told.in(getAddress()) + "#meldung"));
            entry = null;
        }
    }

    private Optional<Entry> entry() {
        if (entry == null) {
            entry = visit.parameter(EntryPage.ID).flatMap(desk::entry);
        }
        return entry;
    }

    /** Whether the visitor decides about the entry and sees the version that counts today. */
    public boolean isPermitted() {
        if (permitted == null) {
            permitted = visit.parameter("asOf").isEmpty()
                    && desk.isPermitted()
                    && entry().filter(desk::permits).isPresent();
        }
        return permitted;
    }

    /** What was concluded besides the stage, in the order of the text. */
    public List<ReadingView> getReadings() {
        return entry().map(known -> ReadingView.of(known, lists.addresses(), text))
                .orElse(List.of());
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

    /** What is doubtful about the entry, to be decided beside it. */
    public List<DoubtView> getDoubts() {
        return entry().map(known -> {
                    EntryViews views = lists.views(List.of(known));
                    return IntStream.range(0, known.readings().doubts().size())
                            .mapToObj(at -> settlement.view(new OpenDoubt(known, at), views))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Where forms are sent: the entry's page. */
    public String getAddress() {
        return entry().map(known -> lists.addresses().entry(known.number())).orElse("");
    }
}

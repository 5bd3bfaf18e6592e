package de.ikz.portlet;

import de.ikz.partner.Body;
import de.ikz.register.Entry;
import de.ikz.register.OpenDoubt;
import de.ikz.register.StaleRevision;
import de.ikz.register.UnfitDecision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Behind {@code <ikz:settled/>} and {@code <ikz:doubt/>}: a decision that a form asks for, and what came of it. Whoever has
 * not seen the version that counts is shown both; nothing is overwritten.
 */
@Named
@RequestScoped
public class Settlement {

    /** The parameter with the doubt whose name is to be erased, which is asked once more. */
    static final String ERASE = "loeschen";

    private static final String ERASED = "ersetzt";

    private final SettlingDesk desk;
    private final DirectoryDesk directory;
    private final Visit visit;
    private final Addresses addresses;
    private final ConfirmationWords words;
    private final Texts text;
    private final BodySearch search;

    private String problem = "";
    private boolean german;
    private boolean searched;
    private Conflict conflict;

    protected Settlement() {
        this(null, null, null, null, null);
    }

    @Inject
    Settlement(SettlingDesk desk, DirectoryDesk directory, Visit visit, Addresses addresses, Texts text) {
        this.desk = desk;
        this.directory = directory;
        this.visit = visit;
        this.addresses = addresses;
        this.words =
                new ConfirmationWords(id -> directory.find(id).map(Body::name).orElse(id), text);
        this.text = text;
        this.search = new BodySearch(directory, visit, text);
    }

    /** What tells in an address that something was done. */
    record Told(String name, String value) {

        String in(String address) {
            return Addresses.with(address, name, value);
        }
    }

    /** Whether a form was sent by somebody who decides. */
    boolean isAsked() {
        return visit.isSent() && desk.isPermitted();
    }

    /** Does what the form asks about an entry; empty when nothing was done, and the page says why. */
    Optional<Told> carryOut(Optional<Entry> entry) {
        if (search.isAsked()) {
            searched = true;
            return Optional.empty();
        }
        try {
            Optional<Told> told = entry.flatMap(this::carryOut);
            if (told.isEmpty() && problem.isEmpty() && conflict == null) {
                problem = text.of("settle.problem.gone");
            }
            return told;
        } catch (UnfitDecision e) {
            problem = e.getMessage();
            german = true;
            return Optional.empty();
        }
    }

    private Optional<Told> carryOut(Entry now) {
        Settler settler = new Settler(desk, directory, visit, words, text);
        if (isPressed("erase")) {
            return settler.erase(now).map(places -> new Told(ERASED, String.valueOf(places)));
        }
        Entry seen = seen(now);
        Optional<Deed> deed = settler.read(seen);
        try {
            return deed.flatMap(one -> one.work().get()).map(after -> new Told(Settled.DONE, Settled.code(after)));
        } catch (StaleRevision e) {
            Entry latest = desk.entry(now.number().toString()).orElse(now);
            boolean repeatable = !isPressed("undo") && settler.read(latest).isPresent();
            conflict = Conflict.of(seen, latest, deed.orElseThrow(), repeatable, visit, words, text);
            visit.answer(409);
            return Optional.empty();
        }
    }

    /** The version for which the form was made. */
    private Entry seen(Entry now) {
        String sequence = visit.parameter("revision").orElse("");
        return String.valueOf(now.revision().sequence()).equals(sequence)
                ? now
                : desk.versions(now.number().toString()).stream()
                        .filter(version ->
                                String.valueOf(version.revision().sequence()).equals(sequence))
                        .findFirst()
                        .orElseThrow(() -> new UnfitDecision("Das Formular nennt keine Fassung dieses Eintrags."));
    }

    private boolean isPressed(String button) {
        return visit.parameter(Settler.BUTTON).filter(button::equals).isPresent();
    }

    /** A doubt as the visitor may decide it. */
    DoubtView view(OpenDoubt open, EntryViews views) {
        return DoubtView.of(open, views, new DoubtView.Rights(directory.isPermitted(), desk.erases()), text);
    }

    /** Whether the visitor is to confirm that a name is erased. */
    public boolean asks(DoubtView doubt) {
        return visit.parameter(ERASE).filter(doubt.anchor()::equals).isPresent()
                || !problem.isEmpty() && isPressed("erase") && doubt.isAskedBy(visit);
    }

    /** Where it is asked once more whether a name is to be erased. */
    public String erasing(String address, DoubtView doubt) {
        return Addresses.with(address, ERASE, doubt.anchor()) + "#" + doubt.anchor();
    }

    /** The search for the body that is meant. */
    public BodySearch getSearch() {
        return search;
    }

    /** What was just decided, null when nothing was. */
    public Settled getSettled() {
        return Settled.of(visit, desk, words, addresses).orElse(null);
    }

    /** In how many places a name was just replaced, empty when none was. */
    public String getErased() {
        return visit.parameter(ERASED)
                .filter(places -> places.matches("\\d{1,9}"))
                .map(places -> text.of("settled.erased", Integer.valueOf(places)))
                .orElse("");
    }

    /** Why something was not done, empty when all is well. */
    public String getProblem() {
        return problem;
    }

    /** Whether nothing was decided: it could not be, or the body that is meant was looked for first. */
    public boolean isRefused() {
        return !problem.isEmpty() || conflict != null || searched;
    }

    /** Whether the core says so in German, whatever the page speaks. */
    public boolean isGerman() {
        return german;
    }

    /** What was to hold and what holds now, null unless somebody else was faster. */
    public Conflict getConflict() {
        return conflict;
    }
}

package de.ikz.portlet;

import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.Directory;
import de.ikz.partner.PartnerKind;
import de.ikz.register.NewBody;
import de.ikz.register.UnfitDecision;
import de.ikz.time.Validity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Beside {@code <ikz:partners/>} and {@code <ikz:partner/>}: adding bodies to the directory and names to bodies, for
 * coordinators. A form that was sent is carried out before the page is shown; when that succeeds the browser is sent on.
 */
@Named
@RequestScoped
public class PartnerKeeping {

    /** The parameter that tells what was done. */
    private static final String DONE = "fertig";

    private static final String REMOVED = "entfernt";

    private final DirectoryDesk directory;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private String problem = "";
    private boolean german;

    protected PartnerKeeping() {
        this(null, null, null, null);
    }

    @Inject
    PartnerKeeping(DirectoryDesk directory, Visit visit, Addresses addresses, Texts text) {
        this.directory = directory;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** A name that the city gave and may take back. */
    public record Own(String name, String days) {}

    /** Whether the visitor keeps the directory. */
    public boolean isPermitted() {
        return directory.isPermitted();
    }

    /** Does what a form asks, and leads on when it is done. */
    public void act() {
        if (!visit.isSent() || !isPermitted()) {
            return;
        }
        try {
            Optional<String> address = carryOut(visit.parameter(Settler.BUTTON).orElse(""));
            address.ifPresent(there -> visit.redirect(there + "#meldung"));
        } catch (UnfitDecision e) {
            problem = e.getMessage();
            german = true;
        }
    }

    private Optional<String> carryOut(String button) {
        if (button.equals("add")) {
            return add().map(body -> done(addresses.partner(body.id()), "added"));
        }
        if (button.equals("name")) {
            return name().map(body -> done(addresses.partner(body.id()), "named"));
        }
        if (button.equals("remove")) {
            return directory.remove(id()) ? Optional.of(done(addresses.partners(), REMOVED)) : Optional.empty();
        }
        return button.startsWith("unname ")
                ? directory
                        .unname(id(), button.substring("unname ".length()))
                        .map(body -> done(addresses.partner(body.id()), "unnamed"))
                : Optional.empty();
    }

    private static String done(String address, String what) {
        return Addresses.with(address, DONE, what);
    }

    private Optional<Body> add() {
        PartnerKind kind = DirectoryDesk.kind(visit.parameter("kind"));
        return given("name", "partner.problem.name")
                .flatMap(name -> validity()
                        .map(validity -> directory.add(new NewBody(name, kind, visit.parameter("key"), validity))));
    }

    private Optional<Body> name() {
        return given("alias", "partner.problem.alias")
                .flatMap(name -> validity()
                        .flatMap(validity -> directory.name(id(), new Alias(name, Alias.Use.ALONE, validity))));
    }

    private Optional<String> given(String name, String missing) {
        Optional<String> given = visit.parameter(name);
        if (given.isEmpty()) {
            problem = text.of(missing);
        }
        return given;
    }

    /** The days from a first to a last one, either of which may be left out. */
    private Optional<Validity> validity() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> last = day("to");
        if (problem.isEmpty()
                && from.isPresent()
                && last.isPresent()
                && last.get().isBefore(from.get())) {
            problem = text.of("partner.problem.order");
        }
        return problem.isEmpty() ? Optional.of(new Validity(from, last.map(day -> day.plusDays(1)))) : Optional.empty();
    }

    private Optional<LocalDate> day(String name) {
        Optional<String> given = visit.parameter(name);
        Optional<LocalDate> day = given.flatMap(Day::parse);
        if (given.isPresent() && day.isEmpty()) {
            problem = text.of("partner.problem.day", given.get());
        }
        return day;
    }

    private String id() {
        return visit.parameter(PartnerPage.ID).orElse("");
    }

    private Optional<Body> body() {
        return directory.find(id());
    }

    /** The names that the city gave to the body of the page. */
    public List<Own> getOwnNames() {
        return body().stream()
                .flatMap(body -> body.aliases().stream().filter(alias -> !Directory.ships(body.id(), alias.text())))
                .map(alias -> new Own(alias.text(), BodyFacts.days(alias.validity(), text)))
                .toList();
    }

    /** Whether the city added the body of the page. */
    public boolean isOwn() {
        return body().filter(known -> !Directory.ships(known.id())).isPresent();
    }

    /** The kinds of bodies that can be added. */
    public List<Choice> getKinds() {
        return DirectoryDesk.kinds(DirectoryDesk.kind(visit.parameter("kind")), text);
    }

    /** What was given in a field of the form that could not be carried out. */
    public String given(String name) {
        return visit.isSent() ? visit.parameter(name).orElse("") : "";
    }

    /** What was just done, empty when nothing was. */
    public String getDone() {
        return visit.parameter(DONE)
                .filter(List.of("added", "named", "unnamed", REMOVED)::contains)
                .map(what -> text.of("partner.done." + what))
                .orElse("");
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

package de.ikz.portlet;

import de.ikz.partner.Body;
import de.ikz.register.PartnerBook.Dossier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behind {@code <ikz:partner/>}: what the city does with a body, and what has come of it. */
@Named
@RequestScoped
public class PartnerPage {

    /** The parameter that names the body by its id. */
    static final String ID = "id";

    /** The parameter that includes the municipalities of a district. */
    static final String MUNICIPALITIES = "municipalities";

    private static final int LIMIT = 50;

    private final PartnerDesk desk;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private Optional<Dossier> dossier;
    private KeyPager pages;

    protected PartnerPage() {
        this(null, null, null, null);
    }

    @Inject
    PartnerPage(PartnerDesk desk, Visit visit, Addresses addresses, Texts text) {
        this.desk = desk;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    private Optional<Dossier> dossier() {
        if (dossier == null) {
            dossier = desk.dossier(getId(), asOf(), isWithMunicipalities(), pages().window());
            if (dossier.isEmpty()) {
                visit.answer(404);
            }
        }
        return dossier;
    }

    private Dossier found() {
        return dossier().orElseThrow();
    }

    private KeyPager pages() {
        if (pages == null) {
            pages = KeyPager.of(visit, places(), LIMIT);
        }
        return pages;
    }

    private Places places() {
        return Places.of(Map.of(
                ID,
                List.of(getId()),
                "asOf",
                List.of(asOf().toString()),
                MUNICIPALITIES,
                List.of(String.valueOf(isWithMunicipalities()))));
    }

    public String getId() {
        return visit.parameter(ID).orElse("");
    }

    private Optional<LocalDate> asked() {
        return visit.parameter("asOf").flatMap(Day::parse);
    }

    private LocalDate asOf() {
        return asked().orElseGet(desk::today);
    }

    public boolean isFound() {
        return dossier().isPresent();
    }

    /** What the page is called. */
    public String getTitle() {
        return dossier().map(known -> known.family().body().name()).orElseGet(() -> text.of("partner.missing.title"));
    }

    /** The way to the page. */
    public List<Link> getAbove() {
        return List.of(new Link(text.of("partners.title"), addresses.partners()));
    }

    /** Kind, key, names and history of the body. */
    public BodyFacts getFacts() {
        return new BodyFacts(found().family(), this::link, text);
    }

    /** What is wrong with the address, empty when nothing is. */
    public String getProblem() {
        return visit.parameter("asOf")
                .filter(given -> Day.parse(given).isEmpty())
                .map(given -> text.of("filter.problem.asOf", given))
                .orElse(pages().isMisplaced() ? text.of("filter.problem.page") : "");
    }

    /** The entries that name the body, each with what came of it. */
    public List<CourseView> getCourses() {
        EntryViews views = new EntryViews(found().organization(), addresses, text, asked());
        return found().courses().stream()
                .map(course -> CourseView.of(course, views, text))
                .toList();
    }

    /** How many entries there are, in words. */
    public String getTotal() {
        return EntryList.total(found().total(), text);
    }

    public String getStand() {
        return text.date(asOf());
    }

    /** Whether the body is a district of which the directory knows municipalities. */
    public boolean isDistrict() {
        return !found().family().municipalities().isEmpty();
    }

    /** Whether entries with the municipalities of the district are shown too. */
    public boolean isWithMunicipalities() {
        return visit.parameter(MUNICIPALITIES).filter("include"::equals).isPresent();
    }

    /** The page with the municipalities of the district, or without them where they are shown. */
    public String getSwitch() {
        return address(!isWithMunicipalities());
    }

    /** The same body in the register, where entries are filtered. */
    public String getRegister() {
        return Addresses.with(addresses.register(), "partner", getId());
    }

    public Pager getPager() {
        return pages().around(
                        address(isWithMunicipalities()),
                        found().slice().previous(),
                        found().slice().next());
    }

    private String address(boolean municipalities) {
        Map<String, String> parameters = new LinkedHashMap<>();
        asked().ifPresent(day -> parameters.put("asOf", day.toString()));
        if (municipalities) {
            parameters.put(MUNICIPALITIES, "include");
        }
        String address = addresses.partner(getId());
        for (var parameter : parameters.entrySet()) {
            address = Addresses.with(address, parameter.getKey(), parameter.getValue());
        }
        return address;
    }

    private Link link(Body body) {
        return new Link(body.name(), addresses.partner(body.id()));
    }
}

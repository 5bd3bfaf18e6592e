package de.ikz.portlet;

import de.ikz.portlet.EmbedQuery.View;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Behind {@code <ikz:embed/>}: a part of the register within a page of somebody else. Nothing is asked of the register
 * before it is known who asks.
 */
@Named
@RequestScoped
public class EmbedPage {

    private final EntryLists home;
    private final PartnerDesk partners;
    private final DeadlineDesk agenda;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private EmbedQuery asked;
    private Query query;
    private EntryList list;
    private EmbedPartner partner;
    private EmbedDeadlines deadlines;
    private State state;

    /** What there is to be shown. */
    public enum State {
        HITS(200),
        NO_HITS(200),
        NOTHING_RECORDED(200),
        /** Nobody is logged in; a part of a page is no place to ask for a login. */
        LOGIN(200),
        NOT_UNDERSTOOD(400),
        MISSING(404);

        private final int status;

        State(int status) {
            this.status = status;
        }

        /** Its name for the page around. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    protected EmbedPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    EmbedPage(
            EntryLists lists, PartnerDesk partners, DeadlineDesk agenda, Visit visit, Addresses addresses, Texts text) {
        this.home = lists;
        this.partners = partners;
        this.agenda = agenda;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** What is shown; the first to ask sets the status of the answer. */
    public State getState() {
        if (state == null) {
            state = find();
            if (state.status != 200) {
                visit.answer(state.status);
            }
        }
        return state;
    }

    private State find() {
        if (asked().view().isEmpty()) {
            return State.MISSING;
        }
        if (!asked().problems().isEmpty()) {
            return State.NOT_UNDERSTOOD;
        }
        if (!visit.isKnown()) {
            return State.LOGIN;
        }
        if (!query().isSound()) {
            boolean isUnit =
                    asked().is(View.UNIT) && query().problems().keySet().equals(java.util.Set.of("unit"));
            return isUnit ? State.MISSING : State.NOT_UNDERSTOOD;
        }
        if (asked().is(View.UNIT) && query().of("unit").size() != 1) {
            return State.NOT_UNDERSTOOD;
        }
        if (asked().is(View.PARTNER)) {
            return partner().state();
        }
        if (asked().is(View.DEADLINES) ? deadlines().hasAny() : getList().hasEntries()) {
            return State.HITS;
        }
        return lists().isEmpty() ? State.NOTHING_RECORDED : State.NO_HITS;
    }

    /** What is wrong with the address, a sentence each. */
    public List<String> getProblems() {
        if (asked().view().isEmpty()) {
            return List.of(text.of("embed.missing.view"));
        }
        Map<String, String> problems = new LinkedHashMap<>(asked().problems());
        if (problems.isEmpty()) {
            query().problems()
                    .keySet()
                    .forEach(name -> problems.put(
                            name,
                            name.equals("unit")
                                    ? text.of("embed.missing.unit", given(name))
                                    : text.of("embed.problem", name, given(name))));
        }
        String missing = asked().is(View.PARTNER) ? "embed.problem.partner" : "embed.problem.unit";
        return problems.isEmpty() ? List.of(text.of(missing)) : List.copyOf(problems.values());
    }

    private String given(String name) {
        return String.join(", ", query().of(name));
    }

    /** The first heading. */
    public String getTitle() {
        if (getState() == State.HITS && asked().is(View.UNIT)) {
            return lists().unit(query().of("unit").get(0), query());
        }
        if (asked().is(View.PARTNER) && partner().isFound()) {
            return partner().name();
        }
        return text.of(
                asked().is(View.SUMMARY)
                        ? "embed.title.summary"
                        : asked().is(View.DEADLINES) ? "deadlines.title" : "embed.title");
    }

    public int getLevel() {
        return asked().level();
    }

    public EntryList getList() {
        if (list == null) {
            list = lists().list(query(), "");
        }
        return list;
    }

    /** The numbers of the selection; empty when entries are asked for. */
    public List<Summary> getSummaries() {
        return asked().is(View.SUMMARY) && getState() == State.HITS
                ? List.of(Summary.of(
                        lists().tallies(query()),
                        lists().organization(query().asOf()),
                        query(),
                        lists().addresses(),
                        text))
                : List.of();
    }

    /** Whether entries are asked for and there are some. */
    public boolean isListed() {
        return (asked().is(View.REGISTER) || asked().is(View.UNIT)) && getState() == State.HITS;
    }

    /** What came of the entries with a partner, none unless they are asked for. */
    public List<CourseView> getCourses() {
        return asked().is(View.PARTNER) && getState() == State.HITS ? partner().courses() : List.of();
    }

    /** What is due when, none unless it is asked for. */
    public List<DeadlineView> getDeadlines() {
        return asked().is(View.DEADLINES) && getState() == State.HITS
                ? deadlines().views()
                : List.of();
    }

    /** How many there are in all, in words. */
    public String getTotal() {
        return asked().is(View.PARTNER)
                ? partner().total()
                : asked().is(View.DEADLINES) ? deadlines().total() : getList().total();
    }

    /** How many are shown of more, empty when all are. */
    public String getShown() {
        boolean cut = asked().is(View.PARTNER)
                ? partner().isCut()
                : asked().is(View.DEADLINES)
                        ? deadlines().isCut()
                        : !getList().pager().next().isEmpty();
        return cut && !asked().is(View.SUMMARY) ? text.of("embed.shown", asked().rows()) : "";
    }

    public String getStand() {
        return text.date(query().asOf());
    }

    /** The same selection in the register itself, empty for another city's. */
    public String getAddress() {
        Addresses there = lists().addresses();
        if (asked().is(View.PARTNER)) {
            return there.partner(partner().id());
        }
        String page = asked().is(View.DEADLINES) && !there.register().isEmpty() ? there.deadlines() : there.register();
        return page.isEmpty() ? "" : page + query().address();
    }

    /** The register itself, where people log in. */
    public String getRegister() {
        return addresses.register();
    }

    /** Whether the part alone is asked for. */
    public boolean isFragment() {
        return visit.isEmbedded() && part() == EmbedPart.FRAGMENT;
    }

    /** Whether the page around wants to know the height. */
    public boolean isFrame() {
        return part() == EmbedPart.FRAME;
    }

    private EmbedPart part() {
        return EmbedPart.of(visit.parameter(EmbedPart.PARAMETER), visit.header(EmbedPart.DESTINATION));
    }

    private EmbedQuery asked() {
        if (asked == null) {
            asked = new EmbedQuery(visit, text);
        }
        return asked;
    }

    private EmbedPartner partner() {
        if (partner == null) {
            PartnerDesk desk = asked().city().map(partners::in).orElse(partners);
            partner = new EmbedPartner(desk, visit, query().asOf(), asked().rows(), lists().addresses(), text);
        }
        return partner;
    }

    private EmbedDeadlines deadlines() {
        if (deadlines == null) {
            deadlines = new EmbedDeadlines(agenda, lists(), query(), asked().rows(), text);
        }
        return deadlines;
    }

    private EntryLists lists() {
        return asked().city().map(home::in).orElse(home);
    }

    private Query query() {
        if (query == null) {
            query = lists().query(visit.parameters()).showing(Window.first(asked().rows()));
        }
        return query;
    }
}

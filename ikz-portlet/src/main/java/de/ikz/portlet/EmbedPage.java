package de.ikz.portlet;

import de.ikz.portlet.EmbedQuery.View;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

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
    private EmbedView view;
    private EmbedState state;

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
    public EmbedState getState() {
        if (state == null) {
            state = find();
            if (state.status() != 200) {
                visit.answer(state.status());
            }
        }
        return state;
    }

    private EmbedState find() {
        if (asked().view().isEmpty()) {
            return EmbedState.MISSING;
        }
        if (!asked().problems().isEmpty()) {
            return EmbedState.NOT_UNDERSTOOD;
        }
        if (!visit.isKnown()) {
            return EmbedState.LOGIN;
        }
        if (!query().isSound()) {
            boolean isUnit =
                    asked().is(View.UNIT) && query().problems().keySet().equals(Set.of("unit"));
            return isUnit ? EmbedState.MISSING : EmbedState.NOT_UNDERSTOOD;
        }
        return view().state();
    }

    /** What is wrong with the address, a sentence each. */
    public List<String> getProblems() {
        return asked().view().isEmpty()
                ? List.of(text.of("embed.missing.view"))
                : EmbedProblems.of(asked(), this::query, text);
    }

    /** The first heading. */
    public String getTitle() {
        return isShown() ? view().title() : text.of(asked().title());
    }

    private boolean isShown() {
        return getState() == EmbedState.HITS || getState() == EmbedState.NO_HITS;
    }

    public int getLevel() {
        return asked().level();
    }

    /** The entries, null unless they are asked for and there are some. */
    public EntryList getList() {
        return isHit() ? view().entries().orElse(null) : null;
    }

    private boolean isHit() {
        return getState() == EmbedState.HITS;
    }

    /** The numbers of the selection; empty unless they are asked for. */
    public List<Summary> getSummaries() {
        return isHit() ? view().summary().stream().toList() : List.of();
    }

    /** What came of the entries with a partner, none unless they are asked for. */
    public List<CourseView> getCourses() {
        return isHit() ? view().courses() : List.of();
    }

    /** What is due when, none unless it is asked for. */
    public List<DeadlineView> getDeadlines() {
        return isHit() ? view().deadlines() : List.of();
    }

    /** How many there are in all, in words. */
    public String getTotal() {
        return view().total();
    }

    /** How many are shown of more, empty when all are. */
    public String getShown() {
        return view().isCut() ? text.of("embed.shown", asked().rows()) : "";
    }

    public String getStand() {
        return text.date(query().asOf());
    }

    /** The same selection in the register itself, empty for another city's. */
    public String getAddress() {
        return view().address();
    }

    /** The register itself, where people log in. */
    public String getRegister() {
        return addresses.register();
    }

    /** Whether the page around wants to know the height. */
    public boolean isFrame() {
        return EmbedPart.of(visit) == EmbedPart.FRAME;
    }

    private EmbedQuery asked() {
        if (asked == null) {
            asked = new EmbedQuery(visit, text);
        }
        return asked;
    }

    private EmbedView view() {
        if (view == null) {
            int rows = asked().rows();
            view = switch (asked().view().orElseThrow()) {
                case REGISTER -> new EmbedEntries(lists(), query(), false, text);
                case UNIT -> new EmbedEntries(lists(), query(), true, text);
                case SUMMARY -> new EmbedSummary(lists(), query(), text);
                case PARTNER -> {
                    PartnerDesk desk = asked().city().map(partners::in).orElse(partners);
                    yield new EmbedPartner(desk, visit, query().asOf(), rows, lists().addresses(), text);
                }
                case DEADLINES -> new EmbedDeadlines(agenda, lists(), query(), rows, text);
            };
        }
        return view;
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

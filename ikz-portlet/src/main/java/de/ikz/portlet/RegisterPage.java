package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.organization.OrganizationTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code <ikz:register/>}: the entries that the visitor chose by the address. */
@Named
@RequestScoped
public class RegisterPage {

    private final EntryLists lists;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;
    private final Actor actor;

    private Query query;
    private OrganizationTree tree;
    private EntryList list;
    private FilterForm form;
    private List<JumpList.Group> jumps;
    private State state;

    /** What the page has to show. */
    public enum State {
        /** Entries. */
        HITS,
        /** No entries, but there are others. */
        NO_HITS,
        /** The register has no entry at all. */
        NOTHING_RECORDED,
        /** The selection was not understood. */
        NOT_UNDERSTOOD
    }

    protected RegisterPage() {
        this(null, null, null, null, null);
    }

    @Inject
    RegisterPage(EntryLists lists, Visit visit, Addresses addresses, Texts text, Actor actor) {
        this.lists = lists;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
        this.actor = actor;
    }

    private Query query() {
        if (query == null) {
            query = lists.query(visit.parameters());
            tree = lists.organization(query.asOf());
        }
        return query;
    }

    public FilterForm getForm() {
        if (form == null) {
            form = new FilterForm(query(), tree, lists::partner, text);
        }
        return form;
    }

    public EntryList getList() {
        if (list == null) {
            list = lists.list(query(), getAddress());
        }
        return list;
    }

    /** What the page is called in the browser: says first when something is wrong. */
    public String getTitle() {
        String title = text.of("app.register");
        return getState() == State.NOT_UNDERSTOOD ? text.of("app.failed", title) : title;
    }

    /** What the page has to show. */
    public State getState() {
        if (state == null) {
            state = find();
        }
        return state;
    }

    private State find() {
        if (!query().isSound()) {
            return State.NOT_UNDERSTOOD;
        }
        if (getList().hasEntries()) {
            return State.HITS;
        }
        return lists.isEmpty() ? State.NOTHING_RECORDED : State.NO_HITS;
    }

    public List<JumpList.Group> getJumps() {
        if (jumps == null) {
            jumps = getList().sections().isEmpty() ? List.of() : lists.jumps(query(), getList(), tree, getAddress());
        }
        return jumps;
    }

    /** The Stand that is shown: {@code 31.12.2010}. */
    public String getStand() {
        return text.date(query().asOf());
    }

    /** What is wrong with the address besides its fields. */
    public String getPageProblem() {
        return query().problems().getOrDefault("page", "");
    }

    /** The page without any selection. */
    public String getAddress() {
        return addresses.register();
    }

    /** The whole address of what is shown, to be mailed. */
    public String getMailable() {
        return visit.host() + getAddress() + query().address();
    }

    /** Whether something was chosen. */
    public boolean isSelective() {
        return query().isSelective();
    }

    /** Whether the visitor may bring in a report. */
    public boolean isCoordinator() {
        return Policy.IMPORT_REPORTS.permits(actor);
    }
}

package de.ikz.portlet;

import java.util.List;

/** Looking by its name for the body that words in doubt are said to mean; what comes of it stands beside the doubt. */
public final class BodySearch {

    private static final String FIND = "find";
    private static final String NAME = "called";
    private static final int MOST = 8;

    private final DirectoryDesk directory;
    private final Visit visit;
    private final Texts text;

    private List<Choice> found;

    BodySearch(DirectoryDesk directory, Visit visit, Texts text) {
        this.directory = directory;
        this.visit = visit;
        this.text = text;
    }

    /** Whether a form asks for it. */
    boolean isAsked() {
        return visit.isSent()
                && visit.parameter(Settler.BUTTON).filter(FIND::equals).isPresent();
    }

    private boolean isAskedFor(DoubtView doubt) {
        return isAsked() && doubt.isAskedBy(visit);
    }

    private List<Choice> found() {
        if (found == null) {
            found = directory.called(name(), MOST).stream()
                    .map(body ->
                            new Choice(body.id(), text.of("doubt.offer", body.name(), text.word(body.kind())), false))
                    .toList();
        }
        return found;
    }

    private String name() {
        return visit.parameter(NAME).orElse("");
    }

    /** The bodies that may be meant by the name that was given for the words in doubt. */
    public List<Choice> offers(DoubtView doubt) {
        return isAskedFor(doubt) ? found() : List.of();
    }

    /** The name that was given for the words in doubt, empty when none was. */
    public String called(DoubtView doubt) {
        return isAskedFor(doubt) ? name() : "";
    }

    /** What is wrong with that name or what to do with what it gave, empty when none was given. */
    public String problemOf(DoubtView doubt) {
        if (!isAskedFor(doubt)) {
            return "";
        }
        return name().isEmpty()
                ? text.of("doubt.called.empty")
                : text.of(found().isEmpty() ? "doubt.called.none" : "doubt.called.choose", name());
    }
}

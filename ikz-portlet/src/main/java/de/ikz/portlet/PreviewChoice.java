package de.ikz.portlet;

import de.ikz.mending.Draft;
import de.ikz.mending.DraftFinding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the visitor chose to see of a preview.
 *
 * @param address of the preview
 * @param part of the entries, from 1
 * @param state which findings are listed
 * @param done the correction that was just made, whose finding stays to be seen; 0 for none
 */
record PreviewChoice(String address, int part, State state, int done) {

    /** Which findings are listed. */
    enum State {
        OPEN("offen"),
        SETTLED("erledigt"),
        ALL("alle");

        private final String name;

        State(String name) {
            this.name = name;
        }

        private boolean has(DraftFinding finding) {
            return this == ALL || finding.isSettled() == (this == SETTLED);
        }
    }

    static PreviewChoice of(Visit visit, String address) {
        return new PreviewChoice(
                address,
                number(visit, "teil", 1),
                visit.parameter("hinweise")
                        .flatMap(name -> Stream.of(State.values())
                                .filter(state -> state.name.equals(name))
                                .findFirst())
                        .orElse(State.OPEN),
                number(visit, MendingPage.DONE, 0));
    }

    private static int number(Visit visit, String name, int otherwise) {
        return visit.parameter(name)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    boolean shows(DraftFinding finding) {
        return state.has(finding) || isDone(finding);
    }

    private boolean isDone(DraftFinding finding) {
        return done > 0 && finding.settled().filter(how -> how.by() == done).isPresent();
    }

    List<Choice> states(Draft draft, Texts text) {
        return Stream.of(State.values())
                .map(one -> new Choice(
                        with(part, one) + "#findings-title",
                        text.of(
                                "preview.findings." + one.name().toLowerCase(java.util.Locale.ROOT),
                                draft.findings().stream().filter(one::has).count()),
                        one == state))
                .toList();
    }

    /** The address of another part. */
    String inPart(int other) {
        return with(other, state);
    }

    /** The address of this choice. */
    String here() {
        return inPart(part);
    }

    /** The address of this choice with one more parameter. */
    String and(String name, int value) {
        return here() + (here().contains("?") ? "&" : "?") + name + "=" + value;
    }

    private String with(int one, State findings) {
        String query = (one == 1 ? "" : "&teil=" + one) + (findings == State.OPEN ? "" : "&hinweise=" + findings.name);
        return address + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}

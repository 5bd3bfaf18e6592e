package de.ikz.mending;

import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.intake.ReportEntry;
import java.util.List;

/** Cuts the topic of an entry and shares its statements out. */
final class Cut {

    private Cut() {}

    /** Both parts; the first is the entry itself. */
    record Parts(ReportEntry first, ReportEntry second) {}

    static Parts of(ReportEntry said, Correction.Split split, String id) {
        Wording wording = said.wording();
        String topic = wording.topic();
        String name = Text.name(said);
        boolean inside = split.at() > 0 && split.at() < topic.length();
        if (!inside || Character.isLowSurrogate(topic.charAt(split.at()))) {
            throw new Misfit("An Stelle " + split.at() + " lässt sich das Thema von " + name + " nicht trennen.");
        }
        String first = topic.substring(0, split.at()).strip();
        String second = topic.substring(split.at()).strip();
        if (first.isEmpty() || second.isEmpty()) {
            throw new Misfit("Ein Teil von " + name + " hätte kein Thema.");
        }
        List<Statement> state = along(wording.state(), split.state(), "Arbeitsstand von " + name);
        List<Statement> outlook = along(wording.outlook(), split.outlook(), "Perspektive von " + name);
        Wording kept = new Wording(
                wording.heading(),
                first,
                staying(wording.state(), split.state()),
                staying(wording.outlook(), split.outlook()));
        ReportEntry made = new ReportEntry(
                id,
                said.kind(),
                said.named(),
                new Wording(wording.heading(), second, state, outlook),
                said.reach(),
                said.exchanges(),
                said.origin(),
                said.place());
        return new Parts(said.with(kept), made);
    }

    private static List<Statement> along(List<Statement> all, List<Integer> indices, String where) {
        return indices.isEmpty() ? List.of() : Text.picked(all, indices, where);
    }

    private static List<Statement> staying(List<Statement> all, List<Integer> indices) {
        return indices.isEmpty() ? all : Text.rest(all, indices);
    }
}

package de.ikz.portlet;

import de.ikz.cooperation.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement with those below it.
 *
 * @param text what it says
 * @param below the statements nested in it
 */
public record Branch(String text, List<Branch> below) {

    /** The statements as a tree; a statement that is nested deeper than its forerunner belongs to it. */
    static List<Branch> of(List<Statement> statements) {
        List<Branch> branches = new ArrayList<>();
        int at = 0;
        while (at < statements.size()) {
            int end = at + 1;
            while (end < statements.size()
                    && statements.get(end).level() > statements.get(at).level()) {
                end++;
            }
            branches.add(new Branch(statements.get(at).text(), of(statements.subList(at + 1, end))));
            at = end;
        }
        return List.copyOf(branches);
    }
}

package de.ikz.portlet;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name of its parameter
 * @param value as it was given, empty when it was not
 * @param problem what is wrong with it, empty when nothing is
 * @param choices what can be chosen, none for a text
 */
public record Field(String name, String value, String problem, List<Choice> choices) {

    /** Whether more than one choice is chosen. */
    public boolean isSeveral() {
        return choices.stream().filter(Choice::chosen).count() > 1;
    }

    /** The ids of the texts that describe it. */
    public String describedBy(boolean hint) {
        return (hint ? name + "-hint " : "") + (isWrong() ? name + "-problem" : "");
    }

    /** Its address on the page. */
    public String place() {
        return "#" + name;
    }

    /** Whether anything was given. */
    public boolean isFilled() {
        return !value.isEmpty();
    }

    /** Whether something is wrong with it. */
    public boolean isWrong() {
        return !problem.isEmpty();
    }
}

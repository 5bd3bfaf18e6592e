package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Behind {@code <ikz:select/>}, {@code <ikz:input/>} and {@code <ikz:checks/>}: the fields of a form with label, hint,
 * problem and what can be chosen. Written in one piece, because a city has a hundred units to choose from.
 */
@Named
@RequestScoped
public class FormFields {

    private final Texts text;
    private final Icons icons;

    protected FormFields() {
        this(null, null);
    }

    @Inject
    FormFields(Texts text, Icons icons) {
        this.text = text;
        this.icons = icons;
    }

    /** A list to choose from: one thing, or several where several are chosen already. */
    public Html select(Field field, String any, String hint) {
        Html.Writer html = new Html.Writer();
        select(html, field, any, hint);
        return html.html();
    }

    /** One line of text. */
    public Html input(Field field, String hint) {
        Html.Writer html = new Html.Writer();
        input(html, field, hint);
        return html.html();
    }

    /** Boxes to be ticked. */
    public Html checks(Field field) {
        Html.Writer html = new Html.Writer();
        checks(html, field);
        return html.html();
    }

    /** What is wrong with a field; nothing where nothing is. */
    public Html problem(Field field) {
        Html.Writer html = new Html.Writer();
        problem(html, field);
        return html.html();
    }

    /** @param any what people read when nothing is chosen, empty where there is no such choice */
    void select(Html.Writer html, Field field, String any, String hint) {
        begin(html, field, hint);
        html.open(
                "select",
                "id",
                field.name(),
                "name",
                field.name(),
                "multiple",
                field.isSeveral() ? "multiple" : null,
                "size",
                field.isSeveral() ? "5" : null,
                "aria-describedby",
                described(field, hint),
                "aria-invalid",
                String.valueOf(field.isWrong()));
        if (!any.isEmpty() && !field.isSeveral()) {
            html.element("option", any, "value", "");
        }
        for (Choice choice : field.choices()) {
            String selected = choice.chosen() ? "selected" : null;
            html.element("option", choice.label(), "value", choice.value(), "selected", selected);
        }
        html.close("select").close("div");
    }

    void input(Html.Writer html, Field field, String hint) {
        begin(html, field, hint);
        html.open(
                "input",
                "type",
                "text",
                "id",
                field.name(),
                "name",
                field.name(),
                "value",
                field.value(),
                "autocomplete",
                "off",
                "aria-describedby",
                described(field, hint),
                "aria-invalid",
                String.valueOf(field.isWrong()));
        html.close("div");
    }

    void checks(Html.Writer html, Field field) {
        html.open("fieldset", "id", field.name(), "tabindex", "-1", "class", style("ikz-field ikz-checks", field));
        html.element("legend", label(field));
        problem(html, field);
        html.open("ul");
        for (Choice choice : field.choices()) {
            html.open("li");
            check(html, field.name() + "-" + choice.value(), field.name(), choice);
            html.close("li");
        }
        html.close("ul").close("fieldset");
    }

    /** A box with its label. */
    static void check(Html.Writer html, String id, String name, Choice choice) {
        html.open(
                "input",
                "type",
                "checkbox",
                "id",
                id,
                "name",
                name,
                "value",
                choice.value(),
                "checked",
                choice.chosen() ? "checked" : null);
        html.text(" ").element("label", choice.label(), "for", id);
    }

    void problem(Html.Writer html, Field field) {
        if (field.isWrong()) {
            html.open("p", "class", "ikz-problem", "id", field.name() + "-problem");
            icons.write(html, "error");
            html.text(" ").text(field.problem()).close("p");
        }
    }

    /** The style of what is around a field. */
    static String style(String style, Field field) {
        return field.isWrong() ? style + " ikz-wrong" : style;
    }

    private void begin(Html.Writer html, Field field, String hint) {
        html.open("div", "class", style("ikz-field", field));
        html.element("label", label(field), "for", field.name());
        if (!hint.isEmpty()) {
            html.element("p", hint, "class", "ikz-hint", "id", field.name() + "-hint");
        }
        problem(html, field);
    }

    private String label(Field field) {
        return text.of("filter." + field.name());
    }

    private static String described(Field field, String hint) {
        String by = field.describedBy(!hint.isEmpty());
        return by.isEmpty() ? null : by;
    }
}

package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code <ikz:filter/>}: the form by which a visitor chooses entries, rare fields folded away. */
@Named
@RequestScoped
public class FilterMarkup {

    private final Texts text;
    private final FormFields fields;

    protected FilterMarkup() {
        this(null, null);
    }

    @Inject
    FilterMarkup(Texts text, FormFields fields) {
        this.text = text;
        this.fields = fields;
    }

    /**
     * The form.
     *
     * @param action the address to which it is sent, which is also that without any choice
     * @param level of its heading, which only screen readers have
     */
    public Html of(FilterForm form, String action, int level) {
        Html.Writer html = new Html.Writer();
        html.open("form", "class", "ikz-filter", "method", "get", "action", action, "aria-labelledby", "filter-title");
        html.open("h" + level, "class", "ikz-hidden");
        html.element("span", text.of("filter.title"), "id", "filter-title").close("h" + level);
        usual(html, form);
        html.open("details", "class", "ikz-more", "open", form.isUnfolded() ? "open" : null);
        html.element("summary", text.of("filter.more"));
        rare(html, form);
        html.close("details");
        html.open("p", "class", "ikz-actions");
        html.element("button", text.of("filter.apply"), "type", "submit", "class", "ikz-button")
                .text(" ");
        html.element("a", text.of("register.reset"), "href", action, "class", "ikz-button ikz-secondary");
        return html.close("p").close("form").html();
    }

    private void usual(Html.Writer html, FilterForm form) {
        html.open("div", "class", "ikz-fields");
        select(html, form.getDirectorate());
        select(html, form.getUnit());
        select(html, form.getKind());
        input(html, form.getAsOf(), "filter.asOf.hint");
        html.close("div");
    }

    private void rare(Html.Writer html, FilterForm form) {
        html.open("div", "class", "ikz-fields ikz-fields-wide");
        fields.checks(html, form.getStage());
        fields.checks(html, form.getReach());
        fields.checks(html, form.getVisibility());
        html.close("div").open("div", "class", "ikz-fields");
        select(html, form.getLegalForm());
        input(html, form.getPartner(), "filter.partner.hint");
        input(html, form.getDueFrom(), "filter.due.hint");
        input(html, form.getDueTo(), "filter.due.hint");
        fields.select(html, form.getSort(), "", "");
        fields.select(html, form.getLimit(), "", "");
        html.close("div");
        withdrawn(html, form.getWithdrawn());
    }

    private void withdrawn(Html.Writer html, Field field) {
        html.open("div", "class", FormFields.style("ikz-field ikz-checks", field));
        fields.problem(html, field);
        html.open("ul").open("li");
        Choice include = new Choice("include", text.of("filter.withdrawn.include"), field.isFilled());
        FormFields.check(html, field.name(), field.name(), include);
        html.close("li").close("ul").close("div");
    }

    private void select(Html.Writer html, Field field) {
        fields.select(html, field, text.of("filter." + field.name() + ".any"), "");
    }

    private void input(Html.Writer html, Field field, String hint) {
        fields.input(html, field, text.of(hint));
    }
}

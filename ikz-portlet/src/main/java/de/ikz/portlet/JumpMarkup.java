package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code <ikz:jumps/>}: links to units with their numbers of entries. */
@Named
@RequestScoped
public class JumpMarkup {

    private final Texts text;

    protected JumpMarkup() {
        this(null);
    }

    @Inject
    JumpMarkup(Texts text) {
        this.text = text;
    }

    /** The links by directorate; nothing where there are none. */
    public Html of(List<JumpList.Group> groups) {
        Html.Writer html = new Html.Writer();
        if (!groups.isEmpty()) {
            html.open("nav", "class", "ikz-jumps", "aria-label", text.of("register.jumps"))
                    .open("dl");
            groups.forEach(group -> write(html, group));
            html.close("dl").close("nav");
        }
        return html.html();
    }

    private void write(Html.Writer html, JumpList.Group group) {
        html.open("div").element("dt", group.label().isEmpty() ? text.of("register.jumps.none") : group.label());
        for (JumpList.Jump jump : group.units()) {
            html.open("dd").element("a", jump.label(), "href", jump.address());
            html.text(" ")
                    .element("span", text.number(jump.count()), "class", "ikz-count")
                    .close("dd");
        }
        html.close("div");
    }
}

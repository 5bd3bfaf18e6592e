package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code <ikz:icon/>}: small drawings beside words, hidden from screen readers. */
@Named
@RequestScoped
public class Icons {

    private final Visit visit;
    private String drawings;

    protected Icons() {
        this(null);
    }

    @Inject
    Icons(Visit visit) {
        this.visit = visit;
    }

    /** The drawing with this id in {@code icons.svg}; nothing in a part of somebody else's page, which has its own. */
    public Html of(String name) {
        Html.Writer html = new Html.Writer();
        write(html, name);
        return html.html();
    }

    void write(Html.Writer html, String name) {
        if (drawings == null) {
            drawings = EmbedPart.isFragment(visit) ? "" : visit.resource("icons.svg");
        }
        if (!drawings.isEmpty()) {
            html.open(
                    "svg",
                    "class",
                    "ikz-icon",
                    "aria-hidden",
                    "true",
                    "focusable",
                    "false",
                    "width",
                    "16",
                    "height",
                    "16");
            html.open("use", "href", drawings + "#" + name).close("use").close("svg");
        }
    }
}

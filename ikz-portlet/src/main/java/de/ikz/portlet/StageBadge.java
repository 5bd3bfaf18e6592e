package de.ikz.portlet;

/** How far a cooperation has come: badge with icon and words, and whether that was detected automatically. */
final class StageBadge {

    private final Texts text;
    private final Icons icons;

    StageBadge(Texts text, Icons icons) {
        this.text = text;
        this.icons = icons;
    }

    /** @param labelled whether a label beside it says what it is */
    void write(Html.Writer html, StageView stage, boolean labelled) {
        String key = stage.value().key();
        html.open("span", "class", "ikz-badge ikz-stage-" + key + (stage.inferred() ? " ikz-inferred" : ""));
        icons.write(html, "stage-" + key);
        if (!labelled) {
            html.element("span", text.of("stage.prefix") + Html.NBSP, "class", "ikz-hidden");
        }
        html.element("span", text.word(stage.value())).close("span");
        if (stage.inferred()) {
            html.text(" ").open("span", "class", "ikz-by");
            icons.write(html, "inferred");
            html.text(" ").text(text.of("reading.inferred")).close("span");
        }
    }
}

package de.ikz.portlet;

/** A finding of a report in its box. */
final class FindingBox {

    private final Texts text;
    private final Icons icons;

    FindingBox(Texts text, Icons icons) {
        this.text = text;
        this.icons = icons;
    }

    /** How much it matters, where it is, what it is and what to do, and the words concerned. */
    void write(Html.Writer html, FindingView finding) {
        html.open("p").open("strong", "class", "ikz-severity");
        icons.write(html, finding.severity().key());
        html.text(" ").text(text.word(finding.severity())).close("strong").text(" ");
        html.element("span", finding.place(), "class", "ikz-place").close("p");
        html.element("p", finding.message(), "lang", "de");
        if (!finding.text().isEmpty()) {
            html.element("blockquote", finding.text(), "lang", "de");
        }
    }

    /** The same in its box, with the way to the list of all findings. */
    void writeWithWayBack(Html.Writer html, FindingView finding) {
        html.open("div", "class", "ikz-finding ikz-finding-" + finding.weight());
        write(html, finding);
        html.open("p").element("a", text.of("preview.findings.back"), "href", finding.back());
        html.close("p").close("div");
    }
}

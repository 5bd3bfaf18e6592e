package de.ikz.war.format.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a browser would show of an element. */
final class Shown {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "iframe",
            "noembed",
            "noframes",
            "meta",
            "link",
            "base",
            "datalist",
            "xml");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Pattern INVISIBLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern UNDERLINED = Pattern.compile("text-decoration[a-z-]*\\s*:[^;]*underline");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");

    private Shown() {}

    /** Whether it has no text at all. */
    static boolean isNever(Element element) {
        return NEVER.contains(element.normalName());
    }

    /** Whether its author hid it. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || INVISIBLE.matcher(style(element)).find();
    }

    /** Whether its text stands in paragraphs of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isUnderlined(Element element) {
        return element.normalName().equals("u")
                || UNDERLINED.matcher(style(element)).find();
    }

    static boolean isBold(Element element) {
        return element.normalName().matches("b|strong|h[1-6]|th")
                || BOLD.matcher(style(element)).find();
    }

    static String style(Element element) {
        return element.hasAttr("style") ? HtmlFormat.attribute(element, "style") : "";
    }
}

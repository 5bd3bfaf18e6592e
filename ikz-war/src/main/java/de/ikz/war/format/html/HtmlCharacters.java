package de.ikz.war.format.html;

import de.ikz.intake.CharacterCount;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the characters that a browser would show of an HTML file, by its tags alone. It shares no code with the reader,
 * so that the two can be held against each other.
 */
final class HtmlCharacters {

    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][^\\s/>]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=/>\"']+)\\s*(?:=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?");
    private static final Set<String> RAW =
            Set.of("script", "style", "iframe", "noembed", "noframes", "title", "textarea", "xmp");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "iframe", "noembed", "noframes", "title", "template", "datalist", "xml", "del");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "o:p", "q",
            "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");
    private static final Set<String> CLOSES_PARAGRAPH = Set.of(
            "p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "li", "body",
            "html");
    private static final Pattern NOTE = Pattern.compile("#(?:_(?:ftn|edn|msocom_)[0-9]+|sd(?:foot|end)note[0-9]+sym)");
    private static final Pattern HIDING =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern IGNORED = Pattern.compile("(?i)mso-list\\s*:\\s*ignore");
    private static final Pattern TINY = Pattern.compile("(?i)font\\s*:\\s*7(?:\\.0)?pt");

    private final String html;
    private final StringBuilder shown = new StringBuilder();
    private int at;
    private String skipping = "";
    private int skipDepth;
    private int mark = -1;

    private HtmlCharacters(String html) {
        this.html = html;
    }

    static long count(String html) {
        HtmlCharacters characters = new HtmlCharacters(html);
        while (characters.at < html.length()) {
            characters.next();
        }
        return CharacterCount.ofPlain(characters.shown);
    }

    private void next() {
        int open = html.indexOf('<', at);
        int end = open < 0 ? html.length() : open;
        if (end > at) {
            show(html.substring(at, end));
            at = end;
            return;
        }
        if (html.startsWith("</", at) && at + 2 == html.length()) {
            show("</");
            at = html.length();
        } else if (html.startsWith("<!--", at)) {
            at = endOfComment(at + 4);
        } else if (html.startsWith("<!", at)
                || html.startsWith("<?", at)
                || html.startsWith("</", at) && !isLetter(at + 2)) {
            at = after(html.indexOf('>', at));
        } else if (isLetter(at + 1) || html.startsWith("</", at)) {
            tag();
        } else {
            show("<");
            at++;
        }
    }

    private boolean isLetter(int index) {
        return index < html.length() && html.substring(index, index + 1).matches("[a-zA-Z]");
    }

    private int endOfComment(int from) {
        if (html.startsWith(">", from)) {
            return from + 1;
        }
        if (html.startsWith("->", from)) {
            return from + 2;
        }
        int end = html.indexOf("-->", from);
        int other = html.indexOf("--!>", from);
        if (other >= 0 && (end < 0 || other < end)) {
            return other + 4;
        }
        return end < 0 ? html.length() : end + 3;
    }

    private int after(int index) {
        return index < 0 ? html.length() : index + 1;
    }

    private void tag() {
        Matcher named = NAME.matcher(html).region(at, html.length());
        if (!named.lookingAt()) {
            at++;
            return;
        }
        boolean closes = html.charAt(at + 1) == '/';
        String name = named.group(1).toLowerCase(Locale.ROOT);
        int end = endOfTag(named.end());
        if (end < 0) {
            at = html.length();
            return;
        }
        String attributes = html.substring(named.end(), end);
        at = end + 1;
        if (closes) {
            close(name);
        } else {
            open(name, attributes);
            if (RAW.contains(name)) {
                raw(name);
            }
        }
    }

    /** The {@code >} that ends a tag, not one within a quoted value. */
    private int endOfTag(int from) {
        char quote = 0;
        boolean value = false;
        for (int i = from; i < html.length(); i++) {
            char character = html.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return i;
            } else if (value && (character == '"' || character == '\'')) {
                quote = character;
                value = false;
            } else if (character == '=') {
                value = true;
            } else if (!Character.isWhitespace(character)) {
                value = false;
            }
        }
        return -1;
    }

    private void open(String name, String attributes) {
        part(name);
        if (!skipping.isEmpty()) {
            if (skipping.equals("p") && CLOSES_PARAGRAPH.contains(name)) {
                skipping = "";
            } else {
                skipDepth += name.equals(skipping) && !VOID.contains(name) ? 1 : 0;
                return;
            }
        }
        if (name.equals("span")) {
            openSpan(attributes);
        }
        if (!VOID.contains(name) && skipping.isEmpty() && isSkipped(name, attributes)) {
            skipping = name;
            skipDepth = 1;
        }
    }

    /** Word's marks of items: what stands in a span directly before one in a tiny font. */
    private void openSpan(String attributes) {
        String style = attribute(attributes, "style");
        if (TINY.matcher(style).find()
                && mark >= 0
                && shown.substring(mark).strip().length() <= 12) {
            int blank = html.indexOf("</", at);
            String gap = blank < 0 ? "x" : html.substring(at, blank).replaceAll("&nbsp;|\\s|\u00a0", "");
            if (gap.isEmpty()) {
                shown.setLength(mark);
            }
        }
        mark = shown.length();
    }

    private static boolean isSkipped(String name, String attributes) {
        String style = attribute(attributes, "style");
        return SKIPPED.contains(name)
                || hasAttribute(attributes, "hidden")
                || HIDING.matcher(style).find()
                || name.equals("span") && IGNORED.matcher(style).find()
                || name.equals("a")
                        && NOTE.matcher(attribute(attributes, "href")).matches();
    }

    private void close(String name) {
        part(name);
        mark = -1;
        if (name.equals(skipping) && --skipDepth == 0) {
            skipping = "";
        } else if (name.matches("td|th|tr|table|body|html")
                && skipping.matches("p|li|td|th|tr|div|span")
                && !name.equals(skipping)) {
            skipping = "";
        }
    }

    /** Text of blocks does not grow together. */
    private void part(String name) {
        if (!INLINE.contains(name)) {
            shown.append('\n');
            mark = -1;
        }
    }

    private void raw(String name) {
        Matcher end = Pattern.compile("(?i)</" + name + "(?=[\\s/>])").matcher(html);
        int stop = end.find(at) ? end.start() : html.length();
        String content = html.substring(at, stop);
        if (name.equals("textarea") || name.equals("xmp")) {
            show(name.equals("xmp") ? content.replace("&", "&amp;") : content);
        }
        at = stop;
    }

    private void show(String text) {
        if (skipping.isEmpty()) {
            References.decode(text, shown);
        }
    }

    private static boolean hasAttribute(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static String attribute(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                String quoted = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
                String value = quoted != null ? quoted : attribute.group(4);
                return value == null ? "" : value.replace("&quot;", "\"");
            }
        }
        return "";
    }
}

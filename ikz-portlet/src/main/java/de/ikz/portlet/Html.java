package de.ikz.portlet;

/**
 * Markup that may be put out as it stands: tags that this package writes, around texts that are escaped. There is no other
 * way to make one.
 */
public final class Html {

    /** A blank at which no line is broken. */
    static final String NBSP = "\u00a0";

    /** Nothing. */
    static final Html NONE = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** A text without any markup of its own. */
    static Html of(String text) {
        return new Writer().text(text).html();
    }

    /** The markup. */
    public String getMarkup() {
        return markup;
    }

    /** Whether there is nothing to be shown. */
    public boolean isBlank() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }

    /** Writes tags and texts one after the other. */
    static final class Writer {

        private final StringBuilder markup = new StringBuilder();

        /** What somebody wrote; never becomes markup. */
        Writer text(CharSequence text) {
            return text(text, 0, text.length());
        }

        /** A part of what somebody wrote. */
        Writer text(CharSequence text, int from, int to) {
            for (int at = from; at < to; at++) {
                char c = text.charAt(at);
                switch (c) {
                    case '&' -> markup.append("&amp;");
                    case '<' -> markup.append("&lt;");
                    case '>' -> markup.append("&gt;");
                    case '"' -> markup.append("&quot;");
                    case '\'' -> markup.append("&#39;");
                    default -> markup.append(c);
                }
            }
            return this;
        }

        /** Opens an element with the given names and values of attributes; one without a value (null) is left out. */
        Writer open(String element, String... attributes) {
            markup.append('<').append(element);
            for (int at = 0; at < attributes.length; at += 2) {
                if (attributes[at + 1] != null) {
                    markup.append(' ').append(attributes[at]).append("=\"");
                    text(attributes[at + 1]);
                    markup.append('"');
                }
            }
            markup.append('>');
            return this;
        }

        /** An element with nothing but a text in it. */
        Writer element(String element, CharSequence content, String... attributes) {
            return open(element, attributes).text(content).close(element);
        }

        /** A link; its label alone where it leads nowhere. */
        Writer link(Link link) {
            return link.address().isEmpty() ? text(link.label()) : element("a", link.label(), "href", link.address());
        }

        /** Links with commas between them. */
        Writer links(Iterable<Link> links) {
            String between = "";
            for (Link link : links) {
                text(between).link(link);
                between = ", ";
            }
            return this;
        }

        Writer close(String element) {
            markup.append("</").append(element).append('>');
            return this;
        }

        Writer add(Html html) {
            markup.append(html.markup);
            return this;
        }

        Html html() {
            return markup.isEmpty() ? NONE : new Html(markup.toString());
        }
    }
}

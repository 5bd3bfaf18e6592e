package de.ikz.war.format.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which paragraphs are headings, and which tables only arrange a page. */
final class Headings {

    private static final int LONGEST = 100;

    private Headings() {}

    /** By element, or by look: short and wholly bold. */
    static boolean isHeading(Element block) {
        if (block.normalName().matches("h[1-6]")) {
            return true;
        }
        if (!block.normalName().matches("p|div")
                || block.childrenSize() == 0
                || block.children().stream().anyMatch(Shown::isBlock)) {
            return false;
        }
        String text = block.text().strip();
        return !text.isEmpty() && text.length() <= LONGEST && !text.endsWith(".") && isBold(block);
    }

    /** Whether no text of a paragraph stands outside of bold elements. */
    private static boolean isBold(Element block) {
        Node node = block;
        while (node != null) {
            boolean bold = node instanceof Element element && Shown.isBold(element);
            if (node instanceof TextNode text && !text.isBlank()) {
                return false;
            }
            if (!bold && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (node != block && node.nextSibling() == null) {
                node = node.parent();
            }
            node = node == block ? null : node.nextSibling();
        }
        return true;
    }

    /** Whether a table has one column and other tables in it: it arranges the page and is no table of a report. */
    static boolean isLayout(Element table) {
        if (table.selectFirst("table table") == null && table.selectFirst("td table, th table") == null) {
            return false;
        }
        return table.select("> tr, > tbody > tr, > thead > tr, > tfoot > tr").stream()
                .allMatch(row -> row.childrenSize() <= 1);
    }
}

package de.ikz.war.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The lists that Word writes as paragraphs: a mark ({@code ·}, {@code o}, {@code 1.}) with blanks in a tiny font before
 * the text, the level in {@code mso-list:l0 level2} or only in the margin.
 */
final class WordList {

    private static final Pattern LEVEL = Pattern.compile("mso-list\\s*:\\s*\\w+\\s+level([1-9])");
    private static final Pattern MARGIN = Pattern.compile("margin-left\\s*:\\s*(-?[0-9.]+)\\s*(pt|cm|in|mm|px)?");
    private static final Pattern TINY = Pattern.compile("font\\s*:\\s*7(?:\\.0)?pt");
    private static final int LONGEST_MARK = 12;

    private final List<Double> margins = new ArrayList<>();

    /** The element that is the mark of such a list's item, or holds it alone. */
    static boolean isMark(Element element) {
        if (!element.normalName().equals("span")) {
            return false;
        }
        if (Shown.style(element).matches("(?s).*mso-list\\s*:\\s*ignore.*")) {
            return true;
        }
        Element last = element.lastElementChild();
        return last != null
                && element.childNodeSize() == 2
                && TINY.matcher(Shown.style(last)).find()
                && last.text().isBlank()
                && element.ownText().strip().length() <= LONGEST_MARK;
    }

    /** Whether a paragraph is such an item. */
    static boolean isItem(Element paragraph) {
        return Shown.style(paragraph).matches("(?s).*mso-list\\s*:\\s*\\w+\\s+level.*")
                || paragraph.select("> span, > * > span").stream().anyMatch(WordList::isMark);
    }

    /** The level of an item among those of its cell, from 1. */
    int level(Element item) {
        Matcher level = LEVEL.matcher(Shown.style(item));
        if (level.find()) {
            return Integer.parseInt(level.group(1));
        }
        double margin = margin(Shown.style(item));
        while (!margins.isEmpty() && margins.get(margins.size() - 1) > margin) {
            margins.remove(margins.size() - 1);
        }
        if (margins.isEmpty() || margins.get(margins.size() - 1) < margin) {
            margins.add(margin);
        }
        return margins.size();
    }

    /** Another cell begins. */
    void reset() {
        margins.clear();
    }

    private static double margin(String style) {
        Matcher margin = MARGIN.matcher(style);
        if (!margin.find() || !margin.group(1).matches("-?[0-9]{1,5}(?:\\.[0-9]{1,5})?")) {
            return 0;
        }
        double points = switch (margin.group(2) == null ? "pt" : margin.group(2)) {
            case "cm" -> 28.35;
            case "mm" -> 2.835;
            case "in" -> 72;
            case "px" -> 0.75;
            default -> 1;
        };
        return Math.round(Double.parseDouble(margin.group(1)) * points);
    }
}

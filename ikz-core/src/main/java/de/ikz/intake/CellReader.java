package de.ikz.intake;

import de.ikz.cooperation.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the source of a cell to its paragraphs: lists by tags, bullets or typed dashes, never closed or not, with empty
 * bullets left out.
 *
 * <p>Items are one level below a text that leads to them with a colon; a list within a list is one level deeper.
 */
final class CellReader {

    private static final Set<String> LISTS = Set.of("ul", "ol");
    static final Set<String> INLINE =
            Set.of("u", "b", "i", "em", "strong", "span", "font", "sup", "sub", "a", "s", "o:p");
    private static final Pattern DASH = Pattern.compile("[-–—·](?=\\s|$)");
    private static final Pattern DASHES = Pattern.compile("(?:[-–—·](?:\\s++|$))++");
    private static final Pattern DASH_AFTER_BREAK = Pattern.compile("\\n[-–—·]\\s");
    private static final Pattern ANY_DASH = Pattern.compile("\\n[-–—·]\\s|\\s[-–—]\\s(?=[\\p{Lu}\\d])");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Traced.Builder text = new Traced.Builder();
    private boolean marked;
    private int depth;
    private boolean itemsOutsideLists;
    private int underlined;
    private boolean underlines;
    private int lead;
    private int leadDepth;

    private CellReader() {}

    static List<Paragraph> read(List<Markup.Token> tokens) {
        CellReader reader = new CellReader();
        tokens.forEach(reader::take);
        reader.finish();
        return reader.paragraphs;
    }

    private void take(Markup.Token token) {
        if (token instanceof Markup.Token.Text piece) {
            text.add(piece.content());
        } else if (token instanceof Markup.Token.Bullet) {
            finish();
            marked = true;
        } else if (token instanceof Markup.Token.Tag tag) {
            take(tag);
        }
    }

    private void take(Markup.Token.Tag tag) {
        if (tag.name().equals("br")) {
            text.add('\n', Traced.INSERTED);
        } else if (INLINE.contains(tag.name())) {
            underline(tag);
        } else {
            finish();
            if (LISTS.contains(tag.name())) {
                depth = Math.max(0, depth + (tag.closes() ? -1 : 1));
                if (depth <= leadDepth) {
                    lead = 0;
                }
            }
            marked = tag.name().equals("li") && !tag.closes();
        }
    }

    private void underline(Markup.Token.Tag tag) {
        if (!tag.name().equals("u")) {
            return;
        }
        if (tag.closes() && underlines) {
            underlined = text.build().collapsed().length();
        }
        underlines = !tag.closes() && text.isBlank();
    }

    private void finish() {
        Traced collapsed = text.build().collapsed();
        text = new Traced.Builder();
        if (collapsed.length() > 0) {
            split(collapsed);
        }
        marked = false;
        underlined = 0;
    }

    /**
     * Typed dashes begin items at the beginning of a line; in a text that begins with one, also before a capital, for
     * there the line breaks were lost.
     */
    private void split(Traced collapsed) {
        boolean dashed = DASH.matcher(collapsed.text()).lookingAt();
        boolean mayGoOn = dashed || collapsed.text().indexOf('\n') >= 0;
        Matcher next = (dashed && !marked ? ANY_DASH : DASH_AFTER_BREAK).matcher(collapsed.text());
        int start = 0;
        while (mayGoOn && next.find()) {
            if (next.start() > start) {
                add(collapsed.sub(start, next.start()).collapsed(), start > 0 || dashed || marked);
                start = next.start();
            }
        }
        add(collapsed.from(start).collapsed(), start > 0 || dashed || marked);
    }

    private void add(Traced whole, boolean item) {
        Matcher dashes = DASHES.matcher(whole.text());
        Traced content = dashes.lookingAt() ? whole.from(dashes.end()) : whole;
        boolean listed = item || depth > leadDepth;
        if (!listed) {
            lead = 0;
        }
        itemsOutsideLists |= item && depth == 0;
        int nesting = itemsOutsideLists ? depth : Math.max(0, depth - 1);
        int level = Math.min(nesting + (listed ? lead : 0), Statement.MAX_LEVEL);
        paragraphs.add(new Paragraph(whole, content, level, item, underlined));
        if (!item && content.text().endsWith(":") && (lead == 0 || depth <= leadDepth)) {
            lead = 1;
            leadDepth = depth;
        }
    }
}

package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;

/** Words in the sentence in which they stand, marked; of a long text only what stands around them. */
final class Excerpt {

    private static final int AROUND = 160;

    private Excerpt() {}

    static Html of(Cooperation content, Mark mark) {
        String text = Passages.text(content, mark);
        int from = begin(text, mark.from());
        int to = end(text, mark.to());
        return new Html.Writer()
                .text(from > 0 ? "… " : "")
                .text(text, from, mark.from())
                .open("mark")
                .text(text, mark.from(), mark.to())
                .close("mark")
                .text(text, mark.to(), to)
                .text(to < text.length() ? " …" : "")
                .html();
    }

    private static int begin(String text, int mark) {
        if (mark <= AROUND) {
            return 0;
        }
        int blank = text.lastIndexOf(' ', mark - AROUND);
        return blank < 0 ? mark - AROUND : blank + 1;
    }

    private static int end(String text, int mark) {
        if (text.length() - mark <= AROUND) {
            return text.length();
        }
        int blank = text.indexOf(' ', mark + AROUND);
        return blank < 0 ? text.length() : blank;
    }
}

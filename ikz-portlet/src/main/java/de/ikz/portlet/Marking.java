package de.ikz.portlet;

import de.ikz.reading.Conclusion;
import de.ikz.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes texts with what was concluded from their words: partners and council papers as links, times with their bounds.
 *
 * <p>The bounds are a popover that its button opens by pointer, key and touch and that Escape closes, without any script;
 * screen readers get them as the description of the button.
 */
final class Marking {

    private static final String CLOSING = ",.;:!?)]“”\"/–-";

    private final Addresses addresses;
    private final Optional<LocalDate> asOf;
    private final TimeWords times;
    private final Texts text;

    /** @param asOf the Stand that links keep, empty for today */
    Marking(Addresses addresses, Optional<LocalDate> asOf, Texts text) {
        this.addresses = addresses;
        this.asOf = asOf;
        this.times = new TimeWords(text);
        this.text = text;
    }

    /**
     * Writes a text.
     *
     * @param marks what was concluded from its words, in the order of the text; of two that overlap the first is shown
     * @param id begins the ids of what is written; unique on the page
     */
    void write(Html.Writer html, String said, List<Reading> marks, String id) {
        int at = 0;
        for (Reading reading : marks) {
            int from = reading.mark().from();
            int to = reading.mark().to();
            if (from >= at && to <= said.length() && isShown(reading)) {
                html.text(said, at, from);
                at = mark(html, said, reading, id + "-" + from);
            }
        }
        html.text(said, at, said.length());
    }

    private boolean isShown(Reading reading) {
        Conclusion conclusion = reading.conclusion();
        if (conclusion instanceof Conclusion.Time time) {
            return !times.of(time).isEmpty();
        }
        return !address(conclusion).isEmpty();
    }

    /** Writes a mark and gives the place up to which the text is written then. */
    private int mark(Html.Writer html, String said, Reading reading, String id) {
        int to = reading.mark().to();
        if (reading.conclusion() instanceof Conclusion.Time time) {
            int end = closing(said, to);
            html.open("span", "class", "ikz-when");
            time(html, reading, time, id);
            html.text(said, to, end).close("span");
            return end;
        }
        html.open("a", "href", address(reading.conclusion()))
                .text(reading.mention())
                .close("a");
        return to;
    }

    /** Browsers would begin a line after a button, even with a comma. */
    private static int closing(String said, int at) {
        int end = at;
        while (end < said.length() && CLOSING.indexOf(said.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private String address(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Party party) {
            return party.body().map(this::partner).orElse("");
        }
        return conclusion instanceof Conclusion.Document document ? addresses.paper(document) : "";
    }

    private String partner(String id) {
        String address = addresses.partner(id);
        return asOf.map(day -> Addresses.with(address, "asOf", day.toString())).orElse(address);
    }

    private void time(Html.Writer html, Reading reading, Conclusion.Time time, String id) {
        boolean wrong = time.problem().isPresent() && !reading.isConfirmed();
        html.open(
                "button",
                "type",
                "button",
                "class",
                wrong ? "ikz-time ikz-time-wrong" : "ikz-time",
                "popovertarget",
                id,
                "popovertargetaction",
                "show",
                "interestfor",
                id,
                "aria-describedby",
                id);
        html.text(reading.mention()).close("button");
        html.open("span", "popover", "auto", "class", "ikz-tip", "id", id, "lang", text.tag());
        html.open("strong").text(times.of(time)).close("strong").text(" ");
        html.text(text.of(reading.isConfirmed() ? "reading.confirmed" : "reading.inferred"));
        html.close("span");
    }
}

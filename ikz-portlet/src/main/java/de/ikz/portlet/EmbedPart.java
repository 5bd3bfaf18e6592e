package de.ikz.portlet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of an answer somebody else's page takes. */
public enum EmbedPart {
    /** A whole document without script. */
    DOCUMENT,
    /** A whole document with the one script that tells its height to the page around it. */
    FRAME,
    /** The part alone, for a server or the web component to put into a page. */
    FRAGMENT;

    /** The parameter that asks for it. */
    public static final String PARAMETER = "part";

    /** Tells a frame from a page where nobody said so; browsers send it over https and to localhost. */
    public static final String DESTINATION = "Sec-Fetch-Dest";

    /** What was asked for, else what the browser says it is for, else the document. */
    public static EmbedPart of(Optional<String> asked, Optional<String> destination) {
        return asked.map(EmbedPart::find)
                .orElseGet(() -> destination.filter("iframe"::equals).map(frame -> FRAME))
                .orElse(DOCUMENT);
    }

    /** What a visitor takes. */
    static EmbedPart of(Visit visit) {
        return of(visit.parameter(PARAMETER), visit.header(DESTINATION));
    }

    /** Whether the answer is a part alone. */
    static boolean isFragment(Visit visit) {
        return visit.isEmbedded() && of(visit) == FRAGMENT;
    }

    /** The part of this name; empty when there is none. */
    static Optional<EmbedPart> find(String name) {
        return Arrays.stream(values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}

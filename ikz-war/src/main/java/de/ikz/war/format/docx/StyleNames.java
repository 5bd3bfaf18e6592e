package de.ikz.war.format.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names of styles say, in English and German; Word itself keeps the English ones, other programs do not. */
final class StyleNames {

    private static final Pattern HEADING = Pattern.compile("(?:heading|überschrift)[ _]?([1-9])");
    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|verzeichnis|contents|inhaltsverzeichnis)[ _]?(?:[1-9]|heading|überschrift)?");

    private StyleNames() {}

    /** The level of a heading, from 0. */
    static Optional<Integer> heading(String name) {
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        return heading.matches() ? Optional.of(heading.group(1).charAt(0) - '1') : Optional.empty();
    }

    /** Whether it is a style of a table of contents. */
    static boolean isContents(String name) {
        return CONTENTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}

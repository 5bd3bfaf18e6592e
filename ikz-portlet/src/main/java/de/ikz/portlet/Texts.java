package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages in the visitor's language, with dates and numbers as that language writes them. */
@Named("text")
@RequestScoped
public class Texts {

    private static final String BUNDLE = "de.ikz.portlet.messages";

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle words;

    protected Texts() {
        this(Locale.GERMAN, ZoneId.of("Europe/Berlin"));
    }

    @Inject
    Texts(Language language, Clock clock) {
        this(language.getLocale(), clock.getZone());
    }

    /** Texts in a language; moments are told in the zone. */
    Texts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        // German is the root bundle: asked for by name it could fall back to the language of the server.
        this.words = ResourceBundle.getBundle(BUNDLE, locale.equals(Locale.GERMAN) ? Locale.ROOT : locale);
    }

    /** The text of a key as it stands. */
    public String of(String key) {
        return words.getString(key);
    }

    /** The text of a key with one value filled in. */
    public String of(String key, Object value) {
        return fill(key, value);
    }

    /** The text of a key with two values filled in. */
    public String of(String key, Object first, Object second) {
        return fill(key, first, second);
    }

    /** The text of a key with these values filled in. */
    public String fill(String key, Object... values) {
        return new MessageFormat(of(key), locale).format(values);
    }

    /** The word for a constant: {@code stage.active} of {@code Stage.ACTIVE}. */
    public String word(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return of(kind + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** A date: {@code 31.12.2010}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("format.date"), locale).format(date);
    }

    /** A date in the pattern of a key. */
    String date(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(of(pattern), locale).format(date);
    }

    /** The value of {@code html lang}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** A moment to the minute: {@code 31.12.2010, 14:05 Uhr}. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(of("format.moment"), locale)
                .withZone(zone)
                .format(moment);
    }

    /** A whole number with separators: {@code 12.345}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}

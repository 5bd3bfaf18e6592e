package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a page: German, unless the visitor chose English by {@code ?lang=en}. The browser's own languages do
 * not count, so that a link shows everyone the same.
 */
@Named
@RequestScoped
public class Language {

    private static final String NAME = "lang";
    private static final String COOKIE = "ikz.lang";

    private final Visit visit;
    private Locale locale;

    protected Language() {
        this(null);
    }

    @Inject
    Language(Visit visit) {
        this.visit = visit;
    }

    /** German or English. */
    public Locale getLocale() {
        if (locale == null) {
            Optional<Locale> chosen = visit.parameter(NAME).flatMap(Language::known);
            locale = chosen.or(this::kept).orElse(Locale.GERMAN);
            if (!visit.isEmbedded()) {
                chosen.ifPresent(choice -> visit.keep(COOKIE, choice.getLanguage()));
            }
        }
        return locale;
    }

    /** The value of {@code html lang}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** Whether the page is shown in the default language. */
    public boolean isGerman() {
        return getLocale().equals(Locale.GERMAN);
    }

    /** A page of somebody else chooses for its own readers, whatever they chose here. */
    private Optional<Locale> kept() {
        return visit.isEmbedded() ? Optional.empty() : visit.cookie(COOKIE).flatMap(Language::known);
    }

    private static Optional<Locale> known(String tag) {
        return switch (tag) {
            case "de" -> Optional.of(Locale.GERMAN);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}

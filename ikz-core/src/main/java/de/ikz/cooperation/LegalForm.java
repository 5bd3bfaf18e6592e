package de.ikz.cooperation;

import de.ikz.time.Validity;

/**
 * A legal form of cooperation as one state's law knows it during a validity.
 *
 * @param key lasting key, German where the law's term has no faithful translation: {@code zweckvereinbarung_delegierend}
 * @param state official key of the federal state ({@code 15} Sachsen-Anhalt), {@code 00} for federal law
 * @param name what people read
 * @param source paragraph of law
 * @param validity the days on which the law knows it
 */
public record LegalForm(String key, String state, String name, String source, Validity validity) {}

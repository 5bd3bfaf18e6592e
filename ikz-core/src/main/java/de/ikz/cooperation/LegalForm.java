package de.ikz.cooperation;

import de.ikz.time.Validity;

/**
 * A legal form of cooperation as one state's law knows it during a validity.
 *
 * @param key lasting key, German where the law's term has no faithful translation: {@code zweckvereinbarung_delegierend};
 *     outside of Sachsen-Anhalt it ends with the state: {@code zweckvereinbarung_09}
 * @param state official key of the federal state ({@code 15} Sachsen-Anhalt), {@code 00} for federal law
 * @param name what people read
 * @param source paragraph of law
 * @param validity the days on which the law knows it
 */
public record LegalForm(String key, String state, String name, String source, Validity validity) {

    /** Whether federal law knows it. */
    public boolean isFederal() {
        return state.equals("00");
    }

    /** Whether it is the form of this name in its state: its key is the name, or the name with the state behind it. */
    public boolean isNamed(String plain) {
        return key.equals(plain) || key.equals(plain + "_" + state);
    }
}

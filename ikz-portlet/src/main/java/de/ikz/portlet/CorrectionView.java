package de.ikz.portlet;

/**
 * A correction as a list shows it; it does not say who made it.
 *
 * @param number within the import
 * @param text what was changed
 * @param at when
 */
public record CorrectionView(int number, String text, String at) {}

package de.ikz.partner;

/**
 * A word that tells what kind of body the following name is.
 *
 * @param text in the singular or plural, as in the table
 * @param placeClass the kind
 * @param many whether it speaks of several: {@code Städte}
 */
record ClassWord(String text, PlaceClass placeClass, boolean many) {}

package de.ikz.intake;

/** Told how far the reading of a file is; asked for every row and paragraph, so it decides itself how often it acts. */
@FunctionalInterface
public interface Progress {

    /**
     * Whether the reading shall go on.
     *
     * @param percent how far it is, 0 to 100
     */
    boolean goesOn(int percent);
}

package de.ikz.synthetic;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A register of any size over one city or many. The home city (Magdeburg's key, the register's default) has half of the
 * entries when there are others, so that both a large city and many small ones are measured.
 *
 * @param seed the same seed makes the same register
 * @param entries how many entries all cities have together
 * @param cities how many cities, at most {@value #MOST_CITIES}
 */
public record SyntheticRegister(long seed, int entries, int cities) {

    /** As many as Germany has municipalities. */
    public static final int MOST_CITIES = 11_000;

    public SyntheticRegister {
        if (entries < cities || cities < 1 || cities > MOST_CITIES) {
            throw new IllegalArgumentException("Each of 1 to " + MOST_CITIES + " cities has an entry");
        }
    }

    /** The cities, the home city first, made one by one. */
    public Stream<SyntheticCity> all() {
        return IntStream.range(0, cities).mapToObj(index -> new SyntheticCity(seed, index, entriesOf(index)));
    }

    private int entriesOf(int index) {
        if (cities == 1) {
            return entries;
        }
        int others = entries / 2 / (cities - 1);
        return index == 0 ? entries - others * (cities - 1) : others;
    }
}

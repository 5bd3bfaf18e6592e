package de.ikz.time.german;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of sentences: {@code text · expected | REJECT · note}. Expected are the mentions in their order, {@code words =
 * kind value}, joined by {@code ¦}; {@code ~} behind a value says that its year was concluded, {@code !} that its weekday
 * does not fit. A line {@code @ day leaning} sets the anchor for those below it, at first 2010-11-30 without a leaning.
 */
record Corpus(String name, List<Sentence> sentences) {

    private static final Anchor FIRST = new Anchor(LocalDate.of(2010, 11, 30), Leaning.NONE);

    record Sentence(String text, String expected, Anchor anchor) {}

    /** All tables in the folder {@code corpora}, by name. */
    static Stream<Corpus> all() {
        try {
            Path folder = Path.of(Corpus.class.getResource("corpora/days.tsv").toURI())
                    .getParent();
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream()
                        .map(Corpus::read);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Corpus read(Path file) {
        List<Sentence> sentences = new ArrayList<>();
        Anchor anchor = FIRST;
        for (String line : lines(file)) {
            if (line.startsWith("@ ")) {
                String[] words = line.split(" ");
                anchor = new Anchor(LocalDate.parse(words[1]), Leaning.valueOf(words[2]));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                sentences.add(new Sentence(columns[0], columns[1], anchor));
            }
        }
        return new Corpus(file.getFileName().toString(), sentences);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

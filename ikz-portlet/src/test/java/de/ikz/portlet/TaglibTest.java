package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TaglibTest {

    private static final Path META_INF = Path.of("src/main/resources/META-INF");
    private static final Pattern RESERVED =
            Pattern.compile("#\\{[^}]*\\w\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|null|true|false)\\b[^}]*}");
    private static final Pattern FIXED_KEY = Pattern.compile("text\\.of\\('([^']+)'[,)]");

    static List<Path> tagFiles() throws IOException {
        try (Stream<Path> files = Files.list(META_INF.resolve("tags"))) {
            return files.sorted().toList();
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static Element taglib() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(META_INF.resolve("ikz.taglib.xml").toFile())
                .getDocumentElement();
    }

    @Test
    void everyTagAndEveryAttributeIsDocumented() throws Exception {
        Stream.concat(elements(taglib(), "tag").stream(), elements(taglib(), "attribute").stream())
                .forEach(element -> assertTrue(
                        element.getElementsByTagName("description")
                                        .item(0)
                                        .getTextContent()
                                        .strip()
                                        .length()
                                > 5,
                        element.getTextContent()));
    }

    @Test
    void everyTagHasAFileAndEveryFileATag() throws Exception {
        Set<String> sources = elements(taglib(), "source").stream()
                .map(Element::getTextContent)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> files = tagFiles().stream()
                .map(file -> "tags/" + file.getFileName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(files, sources);
    }

    @ParameterizedTest
    @MethodSource("tagFiles")
    void nothingIsWrittenUnescapedNorStyledNorScriptedInPlace(Path file) throws IOException {
        String tag = Files.readString(file);

        assertFalse(tag.contains("escape=") && !isProse(file), file.toString());
        assertFalse(Pattern.compile("\\s(style|on[a-z]+)=\"").matcher(tag).find(), file.toString());
    }

    /** Only {@link Html} has this property: what the one tag puts out as it stands was escaped by its writer. */
    @Test
    void onlyMarkupOfThisLibraryIsPutOutAsItStands() throws IOException {
        String tag = Files.readString(META_INF.resolve("tags/prose.xhtml"));

        assertEquals(1, Pattern.compile("escape=").matcher(tag).results().count());
        assertTrue(tag.contains("<h:outputText value=\"#{value.markup}\" escape=\"false\"/>"));
    }

    @ParameterizedTest
    @MethodSource("tagFiles")
    void noPropertyIsCalledByAReservedWord(Path file) throws IOException {
        assertFalse(
                RESERVED.matcher(Files.readString(file).replaceAll("'[^']*'", ""))
                        .find(),
                file.toString());
    }

    private static boolean isProse(Path file) {
        return file.endsWith("prose.xhtml");
    }

    @ParameterizedTest
    @MethodSource("tagFiles")
    void everyTextOfATagIsInTheBundle(Path file) throws IOException {
        FIXED_KEY
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult key) -> key.group(1))
                .forEach(key -> assertFalse(City.GERMAN.of(key).isBlank()));
    }
}

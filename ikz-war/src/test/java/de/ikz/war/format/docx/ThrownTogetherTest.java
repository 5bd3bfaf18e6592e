package de.ikz.war.format.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Intake;
import de.ikz.intake.Limits;
import de.ikz.intake.Report;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 1 for documents of anything that Word can hold, thrown together: no character is lost, none counts twice. */
class ThrownTogetherTest {

    private static final int DOCUMENTS = 200;
    private static final String[] WORDS = {
        "Radweg ",
        "läu",
        "ft",
        "• ",
        "- ",
        " – ",
        "AG „Rad“",
        "a\u0308",
        "😀",
        "\u00ad",
        "\u202e",
        "Verein-",
        "barung",
        "1. ",
        "\uf0b7",
        "\uf0fc",
        "·",
        "\u00a0",
        "Thema",
        "Arbeitsstand",
        "Dezernat I",
        "FB 32",
        "(32.1)",
        "Vorschläge:",
        "&<>",
        ""
    };

    static LongStream seeds() {
        return LongStream.range(0, DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterHasExactlyOnePlace(long seed) {
        Thrown thrown = new Thrown(new Random(seed));
        byte[] file = thrown.file().bytes();
        Watch watch = Watch.over(Limits.DEFAULT);
        try {
            Report report = Intake.read(new DocxFormat().read(file, watch), watch);
            assertEquals(report.placement().characters(), report.placement().placed());
        } catch (UnreadableReport e) {
            assertTrue(e.getMessage().contains("keine Tabelle"), e.getMessage());
        }
    }

    /** Throws a document together. */
    private record Thrown(Random random) {

        WordFile file() {
            WordFile file = WordFile.of(
                    Wml.p("Dezernat I"), Wml.p("FB 01"), Wml.table(Wml.header()), blocks(3), table(0), blocks(1));
            if (random.nextBoolean()) {
                file.footnote(1, words());
            }
            if (random.nextBoolean()) {
                file.comment(1, words());
            }
            return random.nextBoolean() ? file.header(paragraph(2)) : file;
        }

        private String blocks(int depth) {
            StringBuilder blocks = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                blocks.append(
                        depth < 3 && random.nextInt(6) == 0
                                ? table(depth + 1)
                                : random.nextInt(8) == 0
                                        ? "<w:sdt><w:sdtPr>" + (random.nextBoolean() ? "<w:showingPlcHdr/>" : "")
                                                + "</w:sdtPr><w:sdtContent>" + paragraph(depth)
                                                + "</w:sdtContent></w:sdt>"
                                        : paragraph(depth));
            }
            return blocks.toString();
        }

        private String table(int depth) {
            StringBuilder rows = new StringBuilder();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                StringBuilder row = new StringBuilder();
                int column = 0;
                while (column < 4) {
                    int span = 1 + random.nextInt(Math.min(3, 4 - column));
                    column += span;
                    String format = "<w:gridSpan w:val=\"" + span + "\"/>"
                            + pick(
                                    "",
                                    "",
                                    "<w:vMerge/>",
                                    "<w:vMerge w:val=\"restart\"/>",
                                    "<w:hMerge/>",
                                    "<w:cellDel w:id=\"1\"/>");
                    row.append(Wml.cellOf(format, blocks(depth + 1) + "<w:p/>"));
                }
                rows.append(Wml.rowOf(
                        pick("", "", "<w:tblHeader/>", "<w:del w:id=\"1\"/>", "<w:ins w:id=\"1\"/>"), row.toString()));
            }
            return Wml.table(rows.toString());
        }

        private String paragraph(int depth) {
            StringBuilder runs = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                runs.append(piece(depth));
            }
            String format = pick(
                    "",
                    "",
                    Wml.number(1, 0),
                    Wml.number(2, 1),
                    Wml.indent(720),
                    "<w:pStyle w:val=\"berschrift2\"/>",
                    "<w:rPr><w:del w:id=\"1\"/></w:rPr>");
            return Wml.paragraph(format, runs.toString());
        }

        private String piece(int depth) {
            return switch (random.nextInt(14)) {
                case 0 -> Wml.inserted(Wml.run(words()));
                case 1 -> Wml.deleted(words());
                case 2 -> "<w:moveFrom w:id=\"1\">" + Wml.run(words()) + "</w:moveFrom>";
                case 3 -> "<w:moveTo w:id=\"1\">" + Wml.run(words()) + "</w:moveTo>";
                case 4 -> depth > 2 ? "" : Wml.textBox(blocks(depth + 1));
                case 5 -> "<w:r><w:fldChar w:fldCharType=\"" + pick("begin", "separate", "end") + "\"/></w:r>";
                case 6 -> "<w:r><w:instrText>" + Wml.escaped(words()) + "</w:instrText></w:r>";
                case 7 ->
                    "<w:r><w:sym w:font=\"" + pick("Symbol", "Wingdings", "x") + "\" w:char=\""
                            + pick("F0B7", "F0E0", "F0D8", "00B7", "F0FC") + "\"/></w:r>";
                case 8 -> "<w:r>" + pick("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:softHyphen/>") + "</w:r>";
                case 9 ->
                    "<w:r>" + pick("<w:footnoteReference", "<w:commentReference") + " w:id=\"" + random.nextInt(3)
                            + "\"/></w:r>";
                default -> Wml.run(pick("", "<w:b/>", "<w:vanish/>", "<w:u w:val=\"single\"/>"), words());
            };
        }

        private String words() {
            return pick(WORDS) + pick(WORDS);
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}

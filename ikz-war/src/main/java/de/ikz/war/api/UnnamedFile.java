package de.ikz.war.api;

import java.util.Locale;
import java.util.Map;

/** How a report is called that comes without a name: by its {@code Content-Type}. */
final class UnnamedFile {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> EXTENSIONS = Map.of(
            "text/plain",
            ".txt",
            "text/html",
            ".html",
            "text/csv",
            ".csv",
            OFFICE + "wordprocessingml.document",
            ".docx",
            OFFICE + "spreadsheetml.sheet",
            ".xlsx");

    private UnnamedFile() {}

    /** @param contentType header {@code Content-Type}, null when there is none */
    static String name(String contentType) {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return "bericht" + EXTENSIONS.getOrDefault(type, "");
    }
}

package de.ikz.war.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The lasting addresses and the pages behind them. */
enum Address {
    UNIT("/einheit/", "/einheit.xhtml", "code"),
    ENTRY("/eintrag/", "/eintrag.xhtml", "id"),
    PREVIEW("/import/", "/vorschau.xhtml", "id"),
    IMPORT("/import", "/import.xhtml", ""),
    ACCESSIBILITY("/barrierefreiheit", "/barrierefreiheit.xhtml", "");

    private final String prefix;
    private final String page;
    private final String parameter;

    Address(String prefix, String page, String parameter) {
        this.prefix = prefix;
        this.page = page;
        this.parameter = parameter;
    }

    /**
     * The page for a path below the context, decoded: {@code /einheit/FB-32} is {@code /einheit.xhtml?code=FB-32}; empty
     * when the path is no such address.
     */
    static Optional<String> page(String path) {
        return Arrays.stream(values())
                .flatMap(address -> address.of(path).stream())
                .findFirst();
    }

    private Optional<String> of(String path) {
        if (parameter.isEmpty()) {
            return path.equals(prefix) || path.equals(prefix + "/") ? Optional.of(page) : Optional.empty();
        }
        return path.startsWith(prefix) && path.length() > prefix.length()
                ? Optional.of(page + "?" + parameter + "=" + encode(path.substring(prefix.length())))
                : Optional.empty();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

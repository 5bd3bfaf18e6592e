package de.ikz.war.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lasting addresses and the pages behind them. */
enum Address {
    UNIT("/einheit/(.+)", "/einheit.xhtml", "code"),
    ENTRY("/eintrag/(.+)", "/eintrag.xhtml", "id"),
    PARTNER("/partner/(.+)", "/partner.xhtml", "id"),
    PARTNERS("/partner/?", "/partnerliste.xhtml"),
    DEADLINES("/termine/?", "/termine.xhtml"),
    FINDINGS("/hinweise/?", "/hinweise.xhtml"),
    MENDED_ENTRY("/import/([^/]+)/eintrag/([^/]+)", "/berichtigen.xhtml", "id", "eintrag"),
    MENDED_FINDING("/import/([^/]+)/hinweis/([^/]+)", "/berichtigen.xhtml", "id", "hinweis"),
    PREVIEW("/import/(.+)", "/vorschau.xhtml", "id"),
    IMPORT("/import/?", "/import.xhtml"),
    ACCESSIBILITY("/barrierefreiheit/?", "/barrierefreiheit.xhtml"),
    EMBED_SCRIPT("/embed/ikz-register[.]js", "/jakarta.faces.resource/ikz-register.js.xhtml?ln=ikz"),
    EMBED_FRAME("/embed/frame[.]js", "/jakarta.faces.resource/frame.js.xhtml?ln=ikz"),
    EMBED_STYLE("/embed/ikz-register[.]css", "/jakarta.faces.resource/ikz-register.css.xhtml?ln=ikz"),
    EMBED_TOKENS("/embed/ikz-tokens[.]css", "/jakarta.faces.resource/tokens.css.xhtml?ln=ikz");

    private final Pattern path;
    private final String page;
    private final List<String> parameters;

    Address(String path, String page, String... parameters) {
        this.path = Pattern.compile(path, Pattern.DOTALL);
        this.page = page;
        this.parameters = List.of(parameters);
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

    private Optional<String> of(String asked) {
        Matcher found = path.matcher(asked);
        return found.matches()
                ? Optional.of(IntStream.range(0, parameters.size())
                        .mapToObj(at -> (at == 0 ? "?" : "&") + parameters.get(at) + "=" + encode(found.group(at + 1)))
                        .collect(Collectors.joining("", page, "")))
                : Optional.empty();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

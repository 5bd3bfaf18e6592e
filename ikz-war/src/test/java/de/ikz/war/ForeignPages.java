package de.ikz.war;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A web server that has nothing to do with the register: pages of another origin, as strict as the guide for developers of
 * portals says that they may be.
 */
final class ForeignPages {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="de">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Portal</title>
            <link rel="stylesheet" href="/portal.css">
            <script src="%sembed/ikz-register.js" defer></script>
            </head>
            <body>
            <main>
            <h1>Portal</h1>
            %s
            </main>
            </body>
            </html>
            """;
    private static final String STYLE = """
            :root { --ikz-action: #7a1f5c; --ikz-font: "DejaVu Serif", serif; }
            body { margin: 0; padding: 1rem; font-family: sans-serif; }
            iframe { width: 100%; border: 0; }
            p { color: #cc0000; text-transform: uppercase; }
            .narrow { width: 280px; }
            """;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    ForeignPages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The origin that the register allows. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The same pages under a name that the register does not know. */
    String strangeOrigin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A page with this content. */
    String page(String content) {
        String path = "/" + pages.size() + ".html";
        pages.put(path, FRAME.formatted(Visitor.address(""), content));
        return path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean isStyle = path.equals("/portal.css");
        byte[] body = (isStyle ? STYLE : pages.getOrDefault(path, "")).getBytes(StandardCharsets.UTF_8);
        String register = Visitor.address("/").toString().replaceFirst("/$", "");
        exchange.getResponseHeaders().set("Content-Type", (isStyle ? "text/css" : "text/html") + ";charset=UTF-8");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self' R; script-src R; connect-src R; frame-src R; require-trusted-types-for 'script'"
                                .replace("R", register));
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

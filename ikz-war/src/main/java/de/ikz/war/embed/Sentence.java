package de.ikz.war.embed;

import de.ikz.portlet.EmbedPart;
import de.ikz.war.composition.Origins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is shown when no page of the register can be: written by hand, because nothing else may be there to write it. */
enum Sentence {
    NOT_READY(
            503,
            "unavailable",
            "Das IKZ-Register ist gerade nicht bereit. Bitte versuchen Sie es in einer Minute noch einmal.",
            "The IKZ register is not ready at the moment. Please try again in a minute."),
    NOT_HERE(
            405,
            "not-understood",
            "Hier kann nur gelesen werden. Bitte ändern Sie Einträge im IKZ-Register selbst.",
            "Reading is all that is possible here. Please change entries in the IKZ register itself."),
    BROKEN(
            500,
            "unavailable",
            "Die Einträge lassen sich gerade nicht anzeigen. Bitte wenden Sie sich an Ihre IT, wenn es dabei bleibt.",
            "The entries cannot be shown at the moment. Please tell your IT department if this does not change.");

    private final int status;
    private final String state;
    private final String german;
    private final String english;

    Sentence(int status, String state, String german, String english) {
        this.status = status;
        this.state = state;
        this.german = german;
        this.english = english;
    }

    /** Answers with the part that was asked for. */
    void answer(HttpServletRequest request, HttpServletResponse response, Origins origins) throws IOException {
        boolean isEnglish = "en".equals(request.getParameter("lang"));
        String html = html(EmbedFilter.part(request), isEnglish, request.getContextPath(), origins);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", isEnglish ? "en" : "de");
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    private String html(EmbedPart part, boolean isEnglish, String base, Origins origins) {
        String language = isEnglish ? "en" : "de";
        String fragment = """
                <div class="ikz ikz-embed" lang="%s" data-ikz-state="%s">
                <div class="ikz-notice ikz-notice-warning" role="note"><p class="ikz-notice-text">%s</p></div>
                </div>
                """.formatted(language, state, isEnglish ? english : german);
        if (part == EmbedPart.FRAGMENT) {
            return fragment;
        }
        String script = part == EmbedPart.FRAME
                ? "<script src=\"%s/embed/frame.js\" data-origins=\"%s\" defer></script>\n".formatted(base, origins)
                : "";
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>IKZ-Register</title>
                <link rel="stylesheet" href="%s/embed/ikz-register.css">
                %s</head>
                <body class="ikz-frame">
                %s</body>
                </html>
                """.formatted(language, base, script, fragment);
    }
}

package de.ikz.war.embed;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Keeps what a page writes and gives the part alone. The Faces implementation puts the document type of one page before
 * another that has none, where both use the same tag; within somebody else's page there is no place for it.
 */
final class BareAnswer extends HttpServletResponseWrapper {

    private static final String BEGINNING = "<div ";

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

    BareAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    /** From the outermost element on. */
    String part() {
        writer.flush();
        String all = text.toString();
        return all.substring(Math.max(0, all.indexOf(BEGINNING)));
    }
}

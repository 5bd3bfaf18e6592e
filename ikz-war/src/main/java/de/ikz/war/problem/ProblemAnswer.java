package de.ikz.war.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a problem to whoever asked: as problem details below {@code /api}, as a plain page elsewhere. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /**
     * Answers.
     *
     * @param path the path that was asked for, with the context path
     */
    public static void write(Problem problem, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean isApi = path.startsWith(request.getContextPath() + "/api/");
        String body = isApi ? problem.toJson(path).toString() : ProblemPage.of(problem, request.getContextPath());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType((isApi ? Problem.MEDIA_TYPE : "text/html") + (isApi ? "" : ";charset=UTF-8"));
        response.setHeader("Content-Language", "de");
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }
}

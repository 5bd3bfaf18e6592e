package de.ikz.war.problem;

/** A problem as a page that needs neither style nor script. */
final class ProblemPage {

    private ProblemPage() {}

    static String of(Problem problem, String contextPath) {
        return """
                <!DOCTYPE html>
                <html lang="de">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – IKZ-Register</title>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="%3$s/">Zum Register</a></p>
                </main>
                </body>
                </html>
                """.formatted(escape(problem.title()), escape(problem.detail()), escape(contextPath));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

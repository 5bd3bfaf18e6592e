package de.ikz.war.problem;

/** A problem as a page that is readable without its style sheets, which are to be had without a login. */
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
                <link rel="stylesheet" href="%3$s/jakarta.faces.resource/tokens.css.xhtml?ln=ikz">
                <link rel="stylesheet" href="%3$s/jakarta.faces.resource/base.css.xhtml?ln=ikz">
                <link rel="stylesheet" href="%3$s/jakarta.faces.resource/page.css.xhtml?ln=ikz">
                <link rel="stylesheet" href="%3$s/jakarta.faces.resource/form.css.xhtml?ln=ikz">
                </head>
                <body class="ikz">
                <header class="ikz-header"><div class="ikz-inner">
                <a class="ikz-brand" href="%3$s/"><strong>IKZ-Register</strong></a>
                </div></header>
                <main class="ikz-inner">
                <header class="ikz-title">
                <h1>%1$s</h1>
                <p class="ikz-lead">%2$s</p>
                </header>
                <p><a class="ikz-button" href="%3$s/">Zum Register</a></p>
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

package de.ikz.war.problem;

/** The usual German title and sentence for a status. */
final class Sentences {

    private Sentences() {}

    static String title(int status) {
        return switch (status) {
            case 400 -> "Fehlerhafte Anfrage";
            case 401 -> "Anmeldung erforderlich";
            case 403 -> "Keine Berechtigung";
            case 404 -> "Nicht gefunden";
            case 405 -> "Methode nicht erlaubt";
            case 406 -> "Format nicht verfügbar";
            case 409 -> "Konflikt";
            case 411 -> "Länge fehlt";
            case 412 -> "Veraltete Fassung";
            case 413 -> "Zu groß";
            case 415 -> "Format nicht unterstützt";
            case 422 -> "Nicht umsetzbar";
            case 428 -> "Fassung fehlt";
            case 503 -> "Nicht bereit";
            default -> status < 500 ? "Anfrage nicht möglich" : "Interner Fehler";
        };
    }

    static String detail(int status) {
        return switch (status) {
            case 400 -> "Die Anfrage ist nicht verständlich. Bitte Adresse und Angaben prüfen.";
            case 401 -> "Bitte melden Sie sich an; Benutzername oder Kennwort fehlen oder stimmen nicht.";
            case 403 -> "Ihre Anmeldung berechtigt nicht dazu. Bitte wenden Sie sich an die IKZ-Koordination.";
            case 404 -> "Unter dieser Adresse gibt es nichts. Bitte die Adresse prüfen.";
            case 405 -> "Diese Adresse kennt diese HTTP-Methode nicht; welche sie kennt, steht in der Kopfzeile Allow.";
            case 406 ->
                "In diesem Format gibt es die Antwort nicht. Bitte application/json zulassen (Kopfzeile Accept).";
            case 411 -> "Bitte mit der Kopfzeile Content-Length sagen, wie viel gesendet wird.";
            case 413 -> "Die gesendeten Daten sind zu groß.";
            case 415 -> "In diesem Format werden keine Daten angenommen (Kopfzeile Content-Type).";
            case 428 -> "Bitte mit der Kopfzeile If-Match die Fassung nennen, auf der die Änderung beruht.";
            case 503 -> "Das Register ist gerade nicht bereit. Bitte in einer Minute erneut versuchen.";
            default ->
                status < 500
                        ? "Die Anfrage ist so nicht möglich."
                        : "Im Register ist ein Fehler aufgetreten; er steht im Protokoll des Servers.";
        };
    }
}

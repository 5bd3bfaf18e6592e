package de.ikz.reading;

/** What a word or phrase says of how far something has come; the words stand in {@code stage-words.tsv}. */
enum Signal {
    /** Vorschlag, Idee, denkbar. */
    PROPOSAL,
    /** Prüfung, Sondierung, Kontaktaufnahme. */
    EXPLORATION,
    /** Entwurf, Vorbereitung, Ausschreibung. */
    PREPARATION,
    /** unterzeichnet, beschlossen. */
    AGREEMENT,
    /** Start, Inbetriebnahme, tritt in Kraft. */
    START,
    /** in Betrieb, genutzt, seit. */
    OPERATION,
    /** regelmäßig, zweimal jährlich. */
    RECURRENCE,
    /** fortgeführt, fortlaufend. */
    CONTINUATION,
    /** fand statt, tagte. */
    EVENT,
    /** Mitarbeit, Austausch: what is done, without saying how far. */
    ACTIVITY,
    /** beauftragt, übergeben: a step that somebody was given. */
    COMMISSION,
    /** Treffen: planned, it is a sounding. */
    MEETING,
    /** gegründet: over as a founding, and something exists since. */
    FOUNDED,
    /** läuft, in Umsetzung: says that something goes on; its subject says what. */
    PROGRESS,
    /** umgesetzt, realisiert: done, though what was done may go on. */
    DONE,
    /** Vertrag, Vereinbarung. */
    CONTRACT,
    /** liegt vor: made, if it is what the entry is about. */
    AVAILABLE,
    /** abgeschlossen, beendet: done and over. */
    FINISHED,
    /** Umstellung abgeschlossen, Testphase beendet: the thing itself is over. */
    WORKS_OVER,
    /** eingeführt, eröffnet: done, and in use since. */
    INTRODUCED,
    /** ruht, zurückgestellt. */
    PAUSE,
    /** kein Interesse, nicht weiterverfolgt. */
    REFUSAL,
    /** gescheitert, aufgegeben. */
    FAILURE,
    /** soll, geplant, vorgesehen. */
    PLAN,
    /** könnte, möglich: no more than a possibility. */
    POSSIBILITY,
    /** nicht, noch kein. */
    NEGATION,
    /** erst, noch aus: something is missing. */
    MISSING,
    /** keine Angabe, wird nachgereicht: tells nothing of how far it is. */
    NO_STATEMENT,
    /** Schlussrechnung, letztmals: comes at the end. */
    CLOSING,
    /** keine, entfällt: nothing is to follow. */
    NOTHING_MORE,
    /** noch nicht begonnen, bisher keine Aktivitäten. */
    NOT_BEGUN,
    /** Verlängerung, Anpassung: there is something to be changed. */
    EXISTING,
    /** The project itself: Projekt, Maßnahme, Vorhaben. */
    PROJECT,
    /** Words that say nothing of it: auxiliaries, articles, adverbs. */
    FILLER
}

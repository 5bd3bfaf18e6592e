package de.ikz.war.api;

import de.ikz.reading.Conclusion;
import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;

/** What words that say when mean; both bounds are inclusive. */
final class TimeJson {

    private TimeJson() {}

    static void write(JsonText json, Conclusion.Time time) {
        json.write("kind", time.kind().key());
        Written.orNull(json, "start", time.frame().flatMap(Timeframe::start));
        Written.orNull(json, "end", time.frame().flatMap(Timeframe::end));
        Written.orNull(json, "edtf", time.frame().map(Timeframe::edtf));
        Written.orNull(json, "recurrence", time.recurrence().map(Recurrence::iso));
        if (time.yearConcluded()) {
            json.write("yearConcluded", true);
        }
        Written.ifPresent(json, "problem", time.problem());
    }
}

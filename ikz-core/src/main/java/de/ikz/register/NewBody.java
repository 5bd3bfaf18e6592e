package de.ikz.register;

import de.ikz.cooperation.CleanText;
import de.ikz.partner.Body;
import de.ikz.partner.Directory;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.time.Validity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A body that a city takes into its directory of partners.
 *
 * @param name its full name, in NFC
 * @param kind what kind of body it is, never a group
 * @param key its official key, empty where there is none
 * @param validity the days on which it exists
 */
public record NewBody(String name, PartnerKind kind, Optional<String> key, Validity validity) {

    /** @throws UnfitDecision when the name cannot be one, the key is none, or it is a group of bodies */
    public NewBody {
        name = clean(name);
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(validity, "validity");
        if (kind == PartnerKind.GROUP) {
            throw new UnfitDecision("Eine Gruppe von Stellen ist keine Stelle; bitte die Stellen einzeln aufnehmen.");
        }
        if (key.filter(digits -> !digits.matches("[0-9]{5}|[0-9]{8}")).isPresent()) {
            throw new UnfitDecision("Ein amtlicher Schlüssel hat fünf Ziffern (Landkreis) oder acht (Gemeinde), nicht „"
                    + key.get() + "“.");
        }
    }

    /** A body of which only name and kind are known. */
    public static NewBody of(String name, PartnerKind kind) {
        return new NewBody(name, kind, Optional.empty(), Validity.ALWAYS);
    }

    /**
     * A name as the directory has it: in NFC, on one line, without characters that only control.
     *
     * @throws UnfitDecision when it cannot be one
     */
    static String clean(String name) {
        return CleanText.line(name, Partner.MAX_NAME)
                .orElseThrow(() -> new UnfitDecision("Ein Name hat 1 bis " + Partner.MAX_NAME
                        + " Zeichen, steht in einer Zeile und hat keine Steuerzeichen."));
    }

    void requireNew(Directory directory) {
        Optional<Body> same = directory.named(name).stream()
                .filter(body -> body.kind() == kind)
                .findFirst()
                .or(() -> key.flatMap(digits -> directory.named(digits).stream().findFirst()));
        same.ifPresent(body -> {
            throw new UnfitDecision("Das Verzeichnis kennt schon „" + body.name()
                    + "“. Bitte dort einen weiteren Namen aufnehmen, wenn dieselbe Stelle gemeint ist.");
        });
    }

    Body as(String id, String source) {
        return new Body(id, name, kind, key, validity, List.of(), Optional.empty(), List.of(), source);
    }
}

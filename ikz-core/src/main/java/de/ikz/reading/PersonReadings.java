package de.ikz.reading;

import de.ikz.cooperation.Confirmation;
import de.ikz.reading.Doubt.Choice;
import java.util.List;

/** Names of natural persons: nothing is concluded from them, but they should not stand there. */
final class PersonReadings {

    private PersonReadings() {}

    static void gather(Wordings text, Gathered gathered) {
        PersonRules.in(text.text())
                .forEach(person -> gathered.doubt(
                        Doubt.Kind.PERSON,
                        text.mark(person.from(), person.to()),
                        "Hier steht der Name einer Person. Das Register nennt Funktionen; bitte den Namen durch die"
                                + " Funktion ersetzen, zum Beispiel „" + person.proposal() + "“.",
                        List.of(
                                new Choice(Choice.ERASE, person.proposal()),
                                new Choice(Confirmation.NONE, "kein Personenname"))));
    }
}

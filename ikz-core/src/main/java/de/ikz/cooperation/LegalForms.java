package de.ikz.cooperation;

import de.ikz.table.Tables;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of legal forms by state and time, read from {@code legal-forms.tsv} beside this class. */
public final class LegalForms {

    private static final List<LegalForm> ALL = Tables.rows(LegalForms.class, "legal-forms.tsv").stream()
            .map(LegalForms::form)
            .toList();

    private LegalForms() {}

    /** All forms of all states and times, in the order of the table. */
    public static List<LegalForm> all() {
        return ALL;
    }

    /** The form with this key; empty when the table does not know it. */
    public static Optional<LegalForm> find(String key) {
        return ALL.stream().filter(form -> form.key().equals(key)).findFirst();
    }

    /** The forms that a state's law (and federal law) knows on a day. */
    public static List<LegalForm> of(String state, LocalDate day) {
        return ALL.stream()
                .filter(form -> form.state().equals(state) || form.isFederal())
                .filter(form -> form.validity().covers(day))
                .toList();
    }

    private static LegalForm form(String[] cells) {
        return new LegalForm(cells[0], cells[1], cells[2], cells[3], new Validity(date(cells[4]), date(cells[5])));
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}

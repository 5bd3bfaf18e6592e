package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.register.Agenda;
import de.ikz.register.Filter;
import de.ikz.register.Total;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** What is due when, asked in the visitor's name. */
@RequestScoped
public class DeadlineDesk {

    private final Supplier<Agenda> agenda;
    private final Actor actor;

    protected DeadlineDesk() {
        this((Supplier<Agenda>) null, null);
    }

    /** An application that gives no agenda has no page of deadlines. */
    @Inject
    DeadlineDesk(Instance<Agenda> agenda, Actor actor) {
        this(agenda::get, actor);
    }

    DeadlineDesk(Supplier<Agenda> agenda, Actor actor) {
        this.agenda = agenda;
        this.actor = actor;
    }

    Agenda.Due list(Filter filter, boolean open, Window window) {
        return agenda.get().list(actor, filter, open, window);
    }

    List<Total> months(Filter filter, boolean open, YearMonth first, int howMany) {
        return agenda.get().months(actor, filter, open, first, howMany);
    }
}

package stadt.portal;

import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.organization.Municipality;
import de.ikz.register.Register;
import de.ikz.register.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;

/** The four things that the tags ask an application for. */
@ApplicationScoped
class Beans {

    private final Register register = new Register(new HeldCooperations(), new HeldUnits(), new Transactions() {
        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T write(Supplier<T> work) {
            throw new UnsupportedOperationException("The portal only shows");
        }
    });

    @Produces
    Register register() {
        return register;
    }

    /** Everyone in the intranet may read what this portal shows. */
    @Produces
    Actor actor() {
        return new Actor("intranet", Set.of(Role.READER));
    }

    @Produces
    Municipality town() {
        return Holdings.TOWN;
    }

    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}

package de.ikz.war.composition;

import de.ikz.intake.Limits;
import de.ikz.organization.Municipality;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Agenda;
import de.ikz.register.Checklist;
import de.ikz.register.Confirming;
import de.ikz.register.Editors;
import de.ikz.register.Forgetting;
import de.ikz.register.Naming;
import de.ikz.register.PartnerBook;
import de.ikz.register.Register;
import de.ikz.renewal.DraftReadings;
import de.ikz.renewal.Mending;
import de.ikz.renewal.Renewal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives the use cases of the core to whoever injects them: pages and interface alike. */
@ApplicationScoped
class UseCases {

    @Inject
    Installation installation;

    @Produces
    Register register() {
        return installation.register();
    }

    @Produces
    Editors editors() {
        return installation.editors();
    }

    @Produces
    Renewal renewal() {
        return installation.renewal();
    }

    @Produces
    Mending mending() {
        return installation.renewal().mending();
    }

    @Produces
    Agenda agenda() {
        return installation.house().agenda();
    }

    @Produces
    Checklist checklist() {
        return installation.house().checklist();
    }

    @Produces
    PartnerBook partnerBook() {
        return installation.house().partnerBook();
    }

    @Produces
    Confirming confirming() {
        return installation.house().confirming();
    }

    @Produces
    Naming naming() {
        return installation.house().naming();
    }

    @Produces
    Forgetting forgetting() {
        return installation.house().forgetting();
    }

    @Produces
    DraftReadings draftReadings() {
        return installation.house().draftReadings();
    }

    @Produces
    CouncilPapers councilPapers() {
        return installation.settings().papers();
    }

    @Produces
    Clock clock() {
        return installation.clock();
    }

    @Produces
    Municipality municipality() {
        return installation.settings().municipality();
    }

    @Produces
    Limits limits() {
        return installation.settings().limits();
    }
}

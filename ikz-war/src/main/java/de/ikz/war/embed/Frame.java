package de.ikz.war.embed;

import de.ikz.war.composition.Installation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom a framed page may talk to. */
@Named("embedFrame")
@RequestScoped
public class Frame {

    @Inject
    Installation installation;

    /** The origins with a blank between. */
    public String getOrigins() {
        return installation.origins().toString();
    }
}

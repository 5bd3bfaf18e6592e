package de.ikz.war.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the JSON interface. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {}

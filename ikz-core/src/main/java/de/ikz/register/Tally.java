package de.ikz.register;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.organization.UnitId;

/**
 * How many entries share unit, kind and stage.
 *
 * @param unit the reporting unit
 * @param kind exchange or project
 * @param stage how far they have come
 * @param count at least 1
 */
public record Tally(UnitId unit, Cooperation.Kind kind, Stage stage, long count) {}

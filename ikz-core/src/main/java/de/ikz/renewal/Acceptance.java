package de.ikz.renewal;

/**
 * What accepting an import did.
 *
 * @param units units that were new
 * @param added entries that were new
 * @param changed entries that got a further version
 * @param unchanged entries that the register had just so
 */
public record Acceptance(int units, int added, int changed, int unchanged) {}

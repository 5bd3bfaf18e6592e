/** From the tables of a report to entries and findings, without losing a character. */
package de.ikz.intake;

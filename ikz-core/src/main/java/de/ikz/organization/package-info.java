/** The city's own organisation: municipality, units and their tree, valid in time. */
package de.ikz.organization;

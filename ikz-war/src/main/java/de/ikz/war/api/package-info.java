/** The JSON interface below {@code /api/v1}. */
package de.ikz.war.api;

/** The JSON interface below {@code /api/v1}, as {@code META-INF/openapi.yaml} describes it. */
package de.ikz.war.api;

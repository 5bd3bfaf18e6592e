/** Keeps the application going: start and end, reading of imports in the background, the sample. */
package de.ikz.war.operation;

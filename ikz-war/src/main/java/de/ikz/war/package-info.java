/** Composition of the register as one web application. */
package de.ikz.war;

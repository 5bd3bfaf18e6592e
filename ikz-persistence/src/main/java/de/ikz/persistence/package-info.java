/** Storage of the core's ports by JPA, one flat package. */
package de.ikz.persistence;

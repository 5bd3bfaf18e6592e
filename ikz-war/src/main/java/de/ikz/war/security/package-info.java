/** Who asks, from where, and what browsers may do with the answer. */
package de.ikz.war.security;

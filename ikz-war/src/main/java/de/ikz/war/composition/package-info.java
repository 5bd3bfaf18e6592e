/** Puts the register together: settings, store, use cases; the only package that knows the storage. */
package de.ikz.war.composition;

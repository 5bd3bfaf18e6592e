/** The use cases of entries and the ports to what is stored. */
package de.ikz.register;

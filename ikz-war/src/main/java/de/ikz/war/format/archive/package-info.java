/** The guard before files that are ZIP archives of XML parts: nothing of them is read that it has not let through. */
package de.ikz.war.format.archive;

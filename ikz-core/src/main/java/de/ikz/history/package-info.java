/** Append-only history of entries in two times: the Stand a version speaks for and the moment it was recorded. */
package de.ikz.history;

/** What people change in the draft of a report before it is accepted, and the draft that results. */
package de.ikz.mending;

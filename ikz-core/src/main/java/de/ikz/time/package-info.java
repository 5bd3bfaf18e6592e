/** Intervals of local dates: from when until when something holds. */
package de.ikz.time;

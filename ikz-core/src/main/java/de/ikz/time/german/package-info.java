/** Finds times in German administrative prose and gives them bounds. */
package de.ikz.time.german;

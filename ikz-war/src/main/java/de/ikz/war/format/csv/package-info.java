/** Takes CSV files with a flat table apart. */
package de.ikz.war.format.csv;

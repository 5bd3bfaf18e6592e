/** From a submitted report to accepted entries: imports, matching with what the register knows, acceptance. */
package de.ikz.renewal;

/** What goes wrong, told to people and programs: problem details (RFC 9457) and a plain page. */
package de.ikz.war.problem;

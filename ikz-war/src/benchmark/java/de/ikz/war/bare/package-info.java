/** The yardstick of the server benchmark: a second WAR with nothing in it but one servlet over JDBC. */
package de.ikz.war.bare;

/** Whether the application lives and whether it is ready, for the server and for everyone who asks too early. */
package de.ikz.war.health;

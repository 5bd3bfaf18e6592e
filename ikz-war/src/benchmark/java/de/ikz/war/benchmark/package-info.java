/** Measures the WAR in a running WildFly on PostgreSQL, beside a bare servlet. */
package de.ikz.war.benchmark;

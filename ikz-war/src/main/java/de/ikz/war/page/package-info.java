/** From the addresses that people see to the pages that answer. */
package de.ikz.war.page;

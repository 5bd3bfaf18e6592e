/** The entries of the register: exchanges and projects, what they say and how they are classified. */
package de.ikz.cooperation;

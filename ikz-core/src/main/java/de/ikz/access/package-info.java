/** Who may do what, whatever the door: page, call, import or background work. */
package de.ikz.access;

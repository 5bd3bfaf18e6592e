/** View beans and functions behind the tags of {@code urn:ikz}. */
package de.ikz.portlet;

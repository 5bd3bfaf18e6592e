/** Takes Word documents apart: the parts of the package through POI, their WordprocessingML by a cursor. */
package de.ikz.war.format.docx;

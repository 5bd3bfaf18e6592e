/** From a version's text to its conclusions (automatisch erkannt – bitte prüfen). */
package de.ikz.reading;

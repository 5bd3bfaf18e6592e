/** Takes HTML files of word processors and people apart: what a browser would show, and nothing else. */
package de.ikz.war.format.html;

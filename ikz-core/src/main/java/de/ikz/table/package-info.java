/** Tables of words that stand as text files beside the rules which use them, so that a clerk can read and extend them. */
package de.ikz.table;

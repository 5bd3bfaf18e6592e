/** Bodies outside the city with which it cooperates: the directory of those that are known, and finding them in texts. */
package de.ikz.partner;

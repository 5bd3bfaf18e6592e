/** Bodies outside the city with which it cooperates. */
package de.ikz.partner;

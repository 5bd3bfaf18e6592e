/** Documents that a text refers to: council papers, resolutions, laws, agreements. */
package de.ikz.reference;

/** The register of a municipality's inter-municipal cooperation. */
package de.ikz;

/** Takes report files of every kind apart for the intake; the only package that knows the libraries for them. */
package de.ikz.war.format;

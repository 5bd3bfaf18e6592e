/** Parts of the register within pages of somebody else: who may frame or fetch them, and what they see when nothing works. */
package de.ikz.war.embed;

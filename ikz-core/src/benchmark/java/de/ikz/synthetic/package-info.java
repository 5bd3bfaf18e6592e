/** Registers and reports that nobody wrote: the same for the same seed, of any size, for benchmarks only. */
package de.ikz.synthetic;

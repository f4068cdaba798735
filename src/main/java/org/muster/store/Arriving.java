package org.muster.store;

import org.muster.domain.Entry;

/**
 * A record that a file brings.
 *
 * @param mark a number by which what it was made from is known again, see {@link Standing}; 0 for
 *     none
 */
public record Arriving(Entry entry, long mark) {}

/**
 * The drop folder meets the store: which of a run's files are new, in which order they are read,
 * what of them is stored, and what became of each. Start with {@link
 * org.muster.job.reading.Intaking}.
 */
@NullMarked
package org.muster.job.reading;

import org.jspecify.annotations.NullMarked;

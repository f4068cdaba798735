/**
 * The night: steps in order, settings bound, everything introduced to everything. Start with {@link
 * org.muster.job.Night}.
 */
@NullMarked
package org.muster.job;

import org.jspecify.annotations.NullMarked;

/**
 * The night: steps in order, everything introduced to everything. What needs no night lies in rooms
 * below. Start with {@link org.muster.job.Night}.
 */
@NullMarked
package org.muster.job;

import org.jspecify.annotations.NullMarked;

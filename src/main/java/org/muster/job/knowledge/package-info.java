/**
 * The store meets the composer: what is known tonight, and what was known with the last edition, as
 * the briefings ask for it. Start with {@link org.muster.job.knowledge.Knowledge}.
 */
@NullMarked
package org.muster.job.knowledge;

import org.jspecify.annotations.NullMarked;

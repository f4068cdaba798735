/**
 * What is other than in the last edition: records field by field, figures, and what is only counted
 * otherwise. Pure arithmetic on two states. Start with {@link org.muster.briefing.change.Listings}.
 */
@NullMarked
package org.muster.briefing.change;

import org.jspecify.annotations.NullMarked;

/**
 * Records become the finished briefing: every number, order, plural and absence is decided here.
 * Pure functions. Start with {@link org.muster.briefing.Composer}.
 */
@NullMarked
package org.muster.briefing;

import org.jspecify.annotations.NullMarked;

/**
 * Records become the finished briefing: every number, order, plural and absence is decided here.
 * Pure functions. Start with {@link org.muster.briefing.Composer}.
 *
 * <p>The way of the records: {@code Release} lets through what an audience may see, as {@code
 * Records}; {@code Selection} takes what the briefing covers; {@code Reckoning} works out each
 * operation, an {@code Account}, and each total over several, a {@code ScopeAccount}; {@code
 * EventReading} adds up the events. Of these, classes called {@code ...Rule} make what is shown,
 * section by section, with the figures that {@code NoteBook} gives their notes; {@code Since}
 * compares with the last edition; {@code ...Words}, {@code Phrases} and {@code Sentences} say it.
 * All of it together is a {@code Briefing}, with its {@code Pictures}.
 *
 * <p>What can be understood without a briefing lies in rooms of its own: {@code amount}, {@code
 * strength}, {@code event}, {@code change} and {@code settings}. What makes a part of the {@code
 * Briefing} stays here, beside it.
 */
@NullMarked
package org.muster.briefing;

import org.jspecify.annotations.NullMarked;

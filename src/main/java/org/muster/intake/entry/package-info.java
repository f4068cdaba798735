/**
 * A row of text becomes a record, or the list of all that is wrong with it. Start with {@link
 * org.muster.intake.entry.EntryMapper}.
 */
@NullMarked
package org.muster.intake.entry;

import org.jspecify.annotations.NullMarked;

/**
 * Numbers that may be ranges, approximate or unknown, how they add up, and the records that they
 * stand on. Start with {@link org.muster.briefing.amount.Reading}.
 */
@NullMarked
package org.muster.briefing.amount;

import org.jspecify.annotations.NullMarked;

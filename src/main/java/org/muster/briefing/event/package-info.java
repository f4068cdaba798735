/**
 * Events counted one by one: by dataset, month, type, host and area, and the casualties of own
 * forces apart from them. Start with {@link org.muster.briefing.event.EventBook}.
 */
@NullMarked
package org.muster.briefing.event;

import org.jspecify.annotations.NullMarked;

/**
 * What is asked of a briefing: what it covers, for whom, and how it counts. Start with {@link
 * org.muster.briefing.settings.BriefingSettings}.
 */
@NullMarked
package org.muster.briefing.settings;

import org.jspecify.annotations.NullMarked;

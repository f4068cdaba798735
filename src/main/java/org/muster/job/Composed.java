package org.muster.job;

import org.muster.briefing.Briefing;

/**
 * A briefing composed tonight.
 *
 * @param leftOut records above its audience's marking
 */
record Composed(BriefingPlan plan, Briefing briefing, long leftOut) {}

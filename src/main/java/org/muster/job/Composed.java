package org.muster.job;

import java.util.List;
import org.muster.briefing.Briefing;

/**
 * A briefing composed tonight.
 *
 * @param method what it counts and how
 * @param leftOut records above its audience's marking
 */
record Composed(BriefingPlan plan, Briefing briefing, List<String> method, long leftOut) {
  Composed {
    method = List.copyOf(method);
  }
}

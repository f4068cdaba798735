package org.muster.job;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.muster.job.settings.BriefingPlan;
import org.muster.render.MarkupFile;

/**
 * A briefing composed tonight, as its templates have written it.
 *
 * @param marking its marking line
 * @param asOf its business date
 * @param leftOut records above its audience's marking
 * @param changes what is other than in the last edition, in one line
 * @param method what it counts and how
 * @param lacking what its language has no words for, so far
 * @param markup by template, in the night's work folder
 */
record Composed(
    BriefingPlan plan,
    String title,
    String marking,
    LocalDate asOf,
    long leftOut,
    String changes,
    List<String> method,
    List<String> lacking,
    SortedMap<String, MarkupFile> markup) {
  Composed {
    method = List.copyOf(method);
    lacking = List.copyOf(lacking);
  }

  String id() {
    return plan.id();
  }
}

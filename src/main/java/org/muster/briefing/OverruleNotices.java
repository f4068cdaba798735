package org.muster.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** Records for which the settings overrule a guard and which nobody has, for who wrote them. */
public final class OverruleNotices {
  private OverruleNotices() {}

  /**
   * One for each such id of each overruling, in the order of the settings.
   *
   * <p>Rule: all that is known is looked at, whatever a briefing covers or its audience may see.
   * Reason: one overruling holds for all briefings; a record that one of them leaves out is not
   * missing.
   *
   * @param known every deployment that stands
   */
  public static List<Notice> of(CountingSettings counting, List<Deployment> known) {
    List<Notice> notices = new ArrayList<>();
    if (counting.overrules().stream().anyMatch(overrule -> !overrule.records().isEmpty())) {
      Set<String> ids = new HashSet<>();
      known.forEach(d -> ids.add(RecordIds.of(d.key())));
      for (Overrule overrule : counting.overrules()) {
        overrule.records().stream()
            .distinct()
            .filter(id -> !ids.contains(id))
            .forEach(id -> notices.add(unknown(overrule, id)));
      }
    }
    return notices;
  }

  private static Notice unknown(Overrule overrule, String id) {
    return Notice.of(
        NoticeType.OVERRULE_UNKNOWN,
        Place.NOWHERE,
        id,
        "name",
        overrule.guard().id(),
        "record",
        id);
  }
}

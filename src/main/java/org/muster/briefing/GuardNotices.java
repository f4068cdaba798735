package org.muster.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.strength.Finding;
import org.muster.domain.Deployment;
import org.muster.domain.PartialDate;
import org.muster.domain.PlainWords;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** What the guards against counting twice have found, for those who keep the records. */
final class GuardNotices {
  /** Of one guard; more would hide all others. */
  private static final int MOST = 100;

  /** Records that a notice names. */
  private static final int MOST_IDS = 4;

  private GuardNotices() {}

  /**
   * One for each finding that is not overruled, nor of a dataset that the settings have put first;
   * the same finding of several totals once. The last of too many says how many more there are.
   *
   * @param datasets those that the settings name
   */
  static List<Notice> of(List<Finding> findings, List<String> datasets) {
    Map<Guard, List<Finding>> byGuard = new EnumMap<>(Guard.class);
    findings.stream()
        .filter(f -> f.overrule() == null)
        .filter(
            f ->
                f.guard() != Guard.DATASET
                    || !datasets.contains(f.counted().getFirst().key().dataset()))
        .distinct()
        .forEach(f -> byGuard.computeIfAbsent(f.guard(), g -> new ArrayList<>()).add(f));
    List<Notice> notices = new ArrayList<>();
    for (List<Finding> found : byGuard.values()) {
      int more = found.size() - MOST;
      for (Finding f : found.subList(0, Math.min(found.size(), MOST))) {
        boolean last = more > 0 && f.equals(found.get(MOST - 1));
        notices.add(
            notice(
                f,
                ids(f.leftOut())
                    + (last
                        ? " (and of " + PlainWords.grouped(more) + " more such findings)"
                        : "")));
      }
    }
    return notices;
  }

  private static Notice notice(Finding f, String left) {
    String counted = ids(f.counted());
    return switch (f.guard()) {
      case SPELLING ->
          make(
              NoticeType.COUNTED_SPELLING,
              "name",
              PlainWords.list(f.names().stream().map(name -> "'" + name + "'").toList()),
              "counted",
              counted,
              "left",
              left);
      case MISSION_TOTAL ->
          make(
              NoticeType.COUNTED_PARTS_EXCEED,
              "operation",
              f.operation(),
              "left",
              left,
              "how",
              f.certain() ? "are" : "may be",
              "counted",
              counted);
      case SUBTOTAL -> make(NoticeType.COUNTED_SUBTOTAL, "operation", f.operation(), "left", left);
      case DATASET ->
          make(
              NoticeType.COUNTED_DATASET,
              "operation",
              f.operation(),
              "counted",
              counted,
              "left",
              left);
      case SUCCESSOR ->
          make(
              NoticeType.COUNTED_SUCCESSOR,
              "operation",
              f.operation(),
              "left",
              left,
              "counted",
              counted);
      case TWO_HATS -> make(NoticeType.COUNTED_TWO_HATS, "counted", counted, "left", left);
      case UNIT_TWICE ->
          make(
              NoticeType.COUNTED_UNIT_TWICE,
              "counted",
              counted,
              "left",
              left,
              "how",
              f.certain()
                  ? "the former counts, as it was said last" + since(f)
                  : "both are added, as they were said together");
      case ROTATION ->
          make(NoticeType.COUNTED_ROTATION, "counted", counted, "left", left, "how", since(f));
    };
  }

  /** Ids of records, the first few of them. */
  private static String ids(List<Deployment> records) {
    List<String> ids = records.stream().map(d -> RecordIds.of(d.key())).distinct().toList();
    int more = ids.size() - MOST_IDS;
    return more <= 0
        ? PlainWords.list(ids)
        : String.join(", ", ids.subList(0, MOST_IDS))
            + " and "
            + PlainWords.count(more, "more record");
  }

  private static String since(Finding f) {
    return f.from() == null ? "" : ", from " + PartialDate.of(f.from()).display() + " on";
  }

  private static Notice make(NoticeType type, String... facts) {
    return Notice.of(type, Place.NOWHERE, "", facts);
  }
}

package org.muster.briefing;

import java.util.List;
import org.muster.briefing.strength.Finding;
import org.muster.domain.PartialDate;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** What the guards against counting twice have found, for those who keep the records. */
final class GuardNotices {
  private GuardNotices() {}

  /** One for each finding that is not overruled; the same finding of several totals once. */
  static List<Notice> of(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.overrule() == null)
        .map(GuardNotices::notice)
        .distinct()
        .toList();
  }

  private static Notice notice(Finding f) {
    String counted = GuardRemarks.ids(f.counted());
    String left = GuardRemarks.ids(f.leftOut());
    return switch (f.guard()) {
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

  private static String since(Finding f) {
    return f.from() == null ? "" : ", from " + PartialDate.of(f.from()).display() + " on";
  }

  private static Notice make(NoticeType type, String... facts) {
    return Notice.of(type, Place.NOWHERE, "", facts);
  }
}

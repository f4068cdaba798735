package org.muster.intake.entry;

import java.util.ArrayList;
import java.util.List;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;
import org.muster.notice.Severity;

/** All that was found about one row: errors, for which it is rejected, and remarks. */
final class Problems {
  /** How much of a value is repeated in a sentence; the notice has the raw text besides. */
  private static final int SHOWN = 80;

  private final List<Notice> errors = new ArrayList<>();
  private final List<Notice> remarks = new ArrayList<>();

  void clear() {
    errors.clear();
    remarks.clear();
  }

  void add(NoticeType type, Place place, String raw, String... facts) {
    (type.severity() == Severity.ERROR ? errors : remarks).add(Notice.of(type, place, raw, facts));
  }

  /** The value as a sentence can hold it. */
  static String shown(String value) {
    if (value.length() <= SHOWN) {
      return value;
    }
    boolean splits = Character.isHighSurrogate(value.charAt(SHOWN - 2));
    return value.substring(0, splits ? SHOWN - 2 : SHOWN - 1) + "…";
  }

  boolean none() {
    return errors.isEmpty();
  }

  List<Notice> errors() {
    return List.copyOf(errors);
  }

  List<Notice> remarks() {
    return List.copyOf(remarks);
  }
}

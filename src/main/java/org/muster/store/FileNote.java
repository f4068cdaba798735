package org.muster.store;

import java.util.List;
import org.muster.notice.Notice;
import org.muster.notice.Place;

/** What is remembered about a file beside its records, for the run report and the rejects. */
public sealed interface FileNote {
  /** Something worth saying about the file, or about a row that was kept or left out. */
  record Remark(Notice notice) implements FileNote {}

  /**
   * A row that could not be used.
   *
   * @param fields the row as read
   * @param notices why
   */
  record RejectedRow(Place place, List<String> fields, List<Notice> notices) implements FileNote {
    public RejectedRow {
      fields = List.copyOf(fields);
      notices = List.copyOf(notices);
    }
  }
}

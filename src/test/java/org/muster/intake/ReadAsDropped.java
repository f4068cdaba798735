package org.muster.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.muster.domain.Entry;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/** Records as they are read from a dropped file, for tests of other rooms. */
public final class ReadAsDropped {
  private ReadAsDropped() {}

  /**
   * The records of a CSV file.
   *
   * @throws IllegalArgumentException if anything in it is worth a notice but that markings are
   *     blank
   */
  public static List<Entry> entries(String csv) {
    try {
      Dropped dropped = Dropped.of(csv);
      List<Notice> notices =
          dropped.notices().stream().filter(n -> n.type() != NoticeType.MARKING_BLANK).toList();
      if (!notices.isEmpty()) {
        throw new IllegalArgumentException(notices.toString());
      }
      return dropped.entries();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

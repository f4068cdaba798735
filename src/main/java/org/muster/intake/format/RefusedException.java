package org.muster.intake.format;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * What was dropped cannot be used, for a reason that is told to whoever dropped it. It never leaves
 * the room: a file that gives one is refused by its notice.
 */
public final class RefusedException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final NoticeType type;
  private final transient List<String> facts;

  /**
   * A reason.
   *
   * @param facts names and values in turn, as {@link Notice#of} takes them
   */
  RefusedException(NoticeType type, String... facts) {
    super(type.code());
    this.type = type;
    this.facts = List.of(facts);
  }

  /**
   * Whether an archive with such an entry is refused as a whole, because it is not what it says or
   * was made to do harm; else the entry alone is, such as a picture beside tables.
   */
  boolean fatal() {
    return switch (type) {
      case FILE_DAMAGED, FILE_INFLATED, FILE_RATIO, FILE_ENCRYPTED, FILE_ARCHIVE -> true;
      default -> false;
    };
  }

  /** The same as a notice about a file. */
  public Notice notice(String file) {
    return Notice.of(type, Place.file(file), "", facts.toArray(String[]::new));
  }
}

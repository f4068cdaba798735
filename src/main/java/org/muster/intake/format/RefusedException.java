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
   * A limit was hit.
   *
   * @param why as the middle of a sentence: "as …"
   * @param setting its name without {@code intake}
   */
  public static RefusedException limit(String why, String setting, long limit) {
    return new RefusedException(
        NoticeType.FILE_LIMIT, "why", why, "limit", Long.toString(limit), "setting", setting);
  }

  /**
   * Whether an archive with such an entry is refused as a whole, because it is not what it says or
   * was made to do harm; else the entry alone is, such as a picture beside tables.
   */
  boolean fatal() {
    return switch (type) {
      case FILE_DAMAGED,
          FILE_INFLATED,
          FILE_RATIO,
          FILE_ENCRYPTED,
          FILE_ARCHIVE,
          FILE_LIMIT,
          FILE_COUNT ->
          true;
      default -> false;
    };
  }

  /** The same as a notice about a file. */
  public Notice notice(String file) {
    return Notice.of(type, Place.file(file), "", facts.toArray(String[]::new));
  }
}

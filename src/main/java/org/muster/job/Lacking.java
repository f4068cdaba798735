package org.muster.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.muster.language.Language;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** Tells what a briefing's language has no words for. */
final class Lacking {
  /** Enough to find the place in the file. */
  private static final int TOLD = 3;

  private Lacking() {}

  /**
   * One notice for a briefing, or none.
   *
   * @param rendered the language in which its files were rendered
   */
  static List<Notice> notices(Composed composed, Language rendered) {
    SequencedSet<String> phrases = new LinkedHashSet<>(composed.lacking());
    phrases.addAll(rendered.lacking());
    if (phrases.isEmpty()) {
      return List.of();
    }
    String first =
        phrases.stream().limit(TOLD).map(p -> "'" + p + "'").collect(Collectors.joining(", "));
    return List.of(
        Notice.of(
            NoticeType.PHRASE_LACKING,
            Place.NOWHERE,
            composed.id(),
            "name",
            composed.id(),
            "value",
            rendered.tag(),
            "count",
            Integer.toString(phrases.size()),
            "first",
            first));
  }
}

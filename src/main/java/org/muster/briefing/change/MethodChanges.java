package org.muster.briefing.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is counted otherwise than in the last edition, one sentence each.
 *
 * <p>Rule: changes of scope or method stand apart from movement, and the last edition's figures are
 * reckoned anew by today's method before they are compared. Reason: a total that jumps because a
 * mission was moved out of it must not be read as troops that left.
 *
 * <p>Rule: of the audience only what it is now is said. Reason: for whom the last edition was made
 * may itself not be for this audience.
 */
public final class MethodChanges {
  private static final String RECKONED_ANEW =
      "Figures of the last edition are reckoned anew by today's method before they are compared:"
          + " the movements shown are what has happened, not what is counted otherwise.";

  private MethodChanges() {}

  /**
   * The sentences; none if nothing is counted otherwise.
   *
   * @param before lines of the last edition, see {@link MethodLines}
   * @param after lines of this one
   */
  public static List<String> sentences(List<String> before, List<String> after) {
    SequencedMap<String, String> old = bySubject(before);
    SequencedMap<String, String> now = bySubject(after);
    List<String> sentences = new ArrayList<>();
    now.forEach(
        (subject, text) -> {
          if (!text.equals(old.get(subject))) {
            sentences.add(sentence(subject, old.get(subject), text));
          }
        });
    old.forEach(
        (subject, text) -> {
          if (!now.containsKey(subject)) {
            sentences.add(ended(subject, text));
          }
        });
    if (!sentences.isEmpty()) {
      sentences.add(RECKONED_ANEW);
    }
    return sentences;
  }

  private static SequencedMap<String, String> bySubject(List<String> lines) {
    SequencedMap<String, String> bySubject = new LinkedHashMap<>();
    for (String line : lines) {
      int at = line.indexOf(": ");
      bySubject.merge(
          at < 0 ? line : line.substring(0, at),
          at < 0 ? "" : line.substring(at + 2),
          (a, b) -> a + "; " + b);
    }
    return bySubject;
  }

  private static String sentence(String subject, @Nullable String before, String now) {
    if (subject.equals(MethodLines.AUDIENCE)) {
      return "The audience is another: now " + now + ".";
    }
    if (subject.equals(MethodLines.PROGRAM)) {
      return "Reckoned by " + now + (before == null ? "." : "; before by " + before + ".");
    }
    if (subject.startsWith(MethodLines.SCOPE)) {
      return scope(subject)
          + (before == null
              ? " is new: it " + now + "."
              : " now " + now + "; before, it " + before + ".");
    }
    return subject + ": now " + now + (before == null ? "." : "; before " + before + ".");
  }

  private static String ended(String subject, String before) {
    return subject.startsWith(MethodLines.SCOPE)
        ? scope(subject)
            + " is no longer shown; it "
            + before.replaceFirst("^counts", "counted")
            + "."
        : subject + ": no longer; before " + before + ".";
  }

  private static String scope(String subject) {
    return "Scope '" + subject.substring(MethodLines.SCOPE.length()) + "'";
  }
}

package org.muster.briefing.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.domain.PartialDate;

/**
 * What is counted otherwise than in the last edition, one sentence each.
 *
 * <p>Rule: changes of scope or method stand apart from movement, and the last edition's figures are
 * reckoned anew by today's method before they are compared. Reason: a total that jumps because a
 * mission was moved out of it must not be read as troops that left.
 *
 * <p>Rule: of the audience only what it is now is said. Reason: for whom the last edition was made
 * may itself not be for this audience. Neither may the names in what was counted for it; so of all
 * that was set for another audience it is said that it is other, and not what it was.
 */
public final class MethodChanges {
  private final Words words;
  private final MethodWords method;

  /** Changes in the words of a language. */
  public MethodChanges(Words words) {
    this.words = words;
    this.method = new MethodWords(words);
  }

  /**
   * The sentences; none if nothing is counted otherwise.
   *
   * @param before lines of the last edition, see {@link MethodLines}
   * @param after lines of this one
   */
  public List<String> sentences(List<String> before, List<String> after) {
    SequencedMap<String, String> old = bySubject(before);
    SequencedMap<String, String> now = bySubject(after);
    boolean told = Objects.equals(old.get(MethodLines.AUDIENCE), now.get(MethodLines.AUDIENCE));
    List<String> sentences = new ArrayList<>();
    now.forEach(
        (subject, text) -> {
          String was = old.get(subject);
          if (!same(subject, was, text)) {
            sentences.add(sentence(subject, was, told, text));
          }
        });
    old.forEach(
        (subject, text) -> {
          if (told && !now.containsKey(subject) && !subject.equals(MethodLines.DATE)) {
            sentences.add(ended(subject, text));
          }
        });
    if (!sentences.isEmpty()) {
      sentences.add(
          words.say(
              "Figures of the last edition are reckoned anew by today's method before they are"
                  + " compared: the movements shown are what has happened, not what is counted"
                  + " otherwise."));
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

  /** Editions of earlier programs kept a period in English words. */
  private static boolean same(String subject, @Nullable String before, String now) {
    return now.equals(before)
        || (subject.equals(MethodLines.PERIOD)
            && !now.equals(MethodLines.ALL)
            && !now.startsWith("P")
            && PartialDate.parse(now).display().equals(before));
  }

  /**
   * What is other.
   *
   * @param told whether it may be said what it was; of the program, it always may
   */
  private String sentence(String subject, @Nullable String before, boolean told, String now) {
    if (subject.equals(MethodLines.AUDIENCE)) {
      return words.say("The audience is another: now {0}.", method.text(subject, now));
    }
    if (subject.equals(MethodLines.PROGRAM)) {
      return before == null
          ? words.say("Reckoned by {0}.", now)
          : words.say("Reckoned by {0}; before by {1}.", now, before);
    }
    if (subject.startsWith(MethodLines.SCOPE)) {
      String counted = method.counted(now);
      if (before == null) {
        return words.say("Scope ''{0}'' is new: it counts {1}.", scope(subject), counted);
      }
      return !told
          ? words.say("Scope ''{0}'' now counts {1}.", scope(subject), counted)
          : words.say(
              "Scope ''{0}'' now counts {1}; before, it counted {2}.",
              scope(subject), counted, method.counted(before));
    }
    String what = method.subject(subject);
    String text = method.text(subject, now);
    return before == null || !told
        ? words.say("{0}: now {1}.", what, text)
        : words.say("{0}: now {1}; before {2}.", what, text, method.text(subject, before));
  }

  private String ended(String subject, String before) {
    return subject.startsWith(MethodLines.SCOPE)
        ? words.say(
            "Scope ''{0}'' is no longer shown; it counted {1}.",
            scope(subject), method.counted(before))
        : words.say(
            "{0}: no longer; before {1}.", method.subject(subject), method.text(subject, before));
  }

  private static String scope(String subject) {
    return subject.substring(MethodLines.SCOPE.length());
  }
}

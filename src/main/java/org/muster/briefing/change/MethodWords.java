package org.muster.briefing.change;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.briefing.amount.Words;
import org.muster.domain.PartialDate;

/**
 * What the {@link MethodLines} say, in the words of a briefing's language.
 *
 * <p>Rule: the lines that are kept are the same whatever the language of the briefing was, and are
 * put into words when they are shown. Reason: a briefing in another language counts nothing
 * otherwise.
 */
final class MethodWords {
  private static final Pattern AGE = Pattern.compile("([\\d,]+) (year|month|day)s?");
  private static final Pattern OVERRULED = Pattern.compile("Overruled guard (\\S+)(?: for (.+))?");
  private static final Pattern COUNTS =
      Pattern.compile(
          "counts operations (.+?)(?: without (.+?))?, categories (.+?)(?: without (.+?))?,"
              + " contributors (.+?), hosts (.+?)(?:, stated as (.+?))?(?: \\((.*)\\))?",
          Pattern.DOTALL);

  private final Words words;

  MethodWords(Words words) {
    this.words = words;
  }

  /** What can be set. */
  String subject(String subject) {
    return switch (subject) {
      case MethodLines.OPERATIONS -> words.say("Operations covered");
      case MethodLines.HOSTS -> words.say("Hosts covered");
      case MethodLines.CONTRIBUTORS -> words.say("Contributors covered");
      case MethodLines.PERIOD -> words.say("Period");
      case MethodLines.STALE -> words.say("Age from which a figure is stale");
      case MethodLines.IMPRECISE -> words.say("Events that lie in no one month");
      case MethodLines.DATASETS -> words.say("Datasets that count first");
      default -> overruled(subject);
    };
  }

  private String overruled(String subject) {
    Matcher guard = OVERRULED.matcher(subject);
    if (!guard.matches()) {
      return subject;
    }
    return guard.group(2) == null
        ? words.say("Overruled guard {0}", guard.group(1))
        : words.say("Overruled guard {0} for {1}", guard.group(1), list(guard.group(2)));
  }

  /** What it is set to. */
  String text(String subject, String text) {
    return switch (subject) {
      case MethodLines.OPERATIONS,
          MethodLines.HOSTS,
          MethodLines.CONTRIBUTORS,
          MethodLines.DATASETS ->
          list(text);
      case MethodLines.PERIOD -> period(text);
      case MethodLines.STALE -> age(text);
      case MethodLines.IMPRECISE ->
          switch (text) {
            case "apart" -> words.say("apart");
            case "spread" -> words.say("spread");
            default -> text;
          };
      case MethodLines.AUDIENCE -> audience(text);
      default -> text;
    };
  }

  /** "operations all, categories all, contributors all, hosts all". */
  String counted(String text) {
    Matcher counts = COUNTS.matcher(text);
    if (!counts.matches()) {
      return text;
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        counts.group(2) == null
            ? words.say("operations {0}", list(counts.group(1)))
            : words.say(
                "operations {0} without {1}", list(counts.group(1)), list(counts.group(2))));
    parts.add(
        counts.group(4) == null
            ? words.say("categories {0}", list(counts.group(3)))
            : words.say(
                "categories {0} without {1}", list(counts.group(3)), list(counts.group(4))));
    parts.add(words.say("contributors {0}", list(counts.group(5))));
    parts.add(words.say("hosts {0}", list(counts.group(6))));
    if (counts.group(7) != null) {
      parts.add(words.say("stated as {0}", list(counts.group(7))));
    }
    return String.join(", ", parts) + (counts.group(8) == null ? "" : " (" + counts.group(8) + ")");
  }

  private String list(String text) {
    return switch (text) {
      case MethodLines.ALL -> words.say("all");
      case MethodLines.NONE -> words.say("none");
      default -> words.list(MethodLines.items(text));
    };
  }

  /** Editions of earlier programs kept a period in English words. */
  private String period(String text) {
    if (text.equals(MethodLines.ALL)) {
      return words.say("all");
    }
    if (text.startsWith("P")) {
      return words.say("{0} back from the date", duration(Period.parse(text)));
    }
    try {
      return words.date(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private String age(String text) {
    Period age = Period.ZERO;
    Matcher part = AGE.matcher(text);
    while (part.find()) {
      int number = Integer.parseInt(part.group(1).replace(",", ""));
      age =
          switch (part.group(2)) {
            case "year" -> age.plusYears(number);
            case "month" -> age.plusMonths(number);
            default -> age.plusDays(number);
          };
    }
    return duration(age);
  }

  @SuppressWarnings("JavaPeriodGetDays") // its years and months are said too
  private String duration(Period duration) {
    List<String> parts = new ArrayList<>();
    if (duration.getYears() != 0) {
      parts.add(words.say("{0, plural, one {# year} other {# years}}", duration.getYears()));
    }
    if (duration.getMonths() != 0) {
      parts.add(words.say("{0, plural, one {# month} other {# months}}", duration.getMonths()));
    }
    if (duration.getDays() != 0) {
      parts.add(words.say("{0, plural, one {# day} other {# days}}", duration.getDays()));
    }
    return words.list(parts);
  }

  private String audience(String text) {
    int limited = text.lastIndexOf(MethodLines.RELEASABLE);
    return limited < 0
        ? text
        : text.substring(0, limited)
            + "; "
            + words.say(
                "releasable to {0}",
                list(text.substring(limited + MethodLines.RELEASABLE.length())));
  }
}

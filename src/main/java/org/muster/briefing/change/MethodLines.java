package org.muster.briefing.change;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.settings.Scope;
import org.muster.domain.PlainWords;

/**
 * What a briefing counts and how, one line for each thing that can be set: {@code "subject: text"}.
 * Kept with the edition, so that the next one can tell that something is only counted otherwise.
 *
 * <p>Rule: the lines are made of the settings and the program's version alone, never of records.
 * Reason: what a record says may be withheld from the audience of the next edition; and a new
 * record is movement, not method.
 *
 * <p>Rule: the lines are English, whatever the briefing's language, and are put into its words when
 * they are shown; see {@link MethodWords}.
 */
public final class MethodLines {
  /** An item of a list, in quotes or as it is, and what parts it from the next. */
  private static final Pattern ITEM =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|(.+?))(?:, | and |$)", Pattern.DOTALL);

  static final String DATE = "Business date";
  static final String AUDIENCE = "Audience";
  static final String PROGRAM = "Program";
  static final String SCOPE = "Scope ";
  static final String OPERATIONS = "Operations covered";
  static final String HOSTS = "Hosts covered";
  static final String CONTRIBUTORS = "Contributors covered";
  static final String PERIOD = "Period";
  static final String STALE = "Age from which a figure is stale";
  static final String IMPRECISE = "Events that lie in no one month";
  static final String DATASETS = "Datasets that count first";
  static final String RELEASABLE = "; releasable to ";
  static final String ALL = "all";
  static final String NONE = "none";

  private final List<String> lines = new ArrayList<>();

  private MethodLines() {}

  /**
   * The lines of a briefing.
   *
   * @param program its name and version
   */
  public static List<String> of(BriefingSettings settings, String program) {
    MethodLines method = new MethodLines();
    method.add(PROGRAM, program);
    method.add(
        AUDIENCE,
        settings.audience()
            + (settings.releaseTo().isEmpty()
                ? ""
                : RELEASABLE + kept(sorted(settings.releaseTo()))));
    BriefingSettings.Filter filter = settings.filter();
    method.add(OPERATIONS, list(filter.operations()));
    method.add(HOSTS, list(filter.hosts()));
    method.add(CONTRIBUTORS, list(filter.contributors()));
    method.add(PERIOD, period(settings));
    settings.scopes().forEach(scope -> method.add(SCOPE + scope.id(), counts(scope)));
    method.counting(settings.counting());
    return List.copyOf(method.lines);
  }

  /** One that moves with the date is the same from night to night. */
  private static String period(BriefingSettings settings) {
    if (settings.period() == null) {
      return ALL;
    }
    return settings.periodMoves().isEmpty() ? settings.period().text() : settings.periodMoves();
  }

  /** The lines of a briefing that has a business date of its own, other than its edition's. */
  public static List<String> dated(List<String> lines, LocalDate own) {
    List<String> dated = new ArrayList<>(lines);
    dated.add(DATE + ": " + own);
    return List.copyOf(dated);
  }

  /** The business date of a briefing that had one of its own; null if it had its edition's. */
  public static @Nullable LocalDate date(List<String> lines) {
    String subject = DATE + ": ";
    return lines.stream()
        .filter(line -> line.startsWith(subject))
        .map(line -> LocalDate.parse(line.substring(subject.length())))
        .findFirst()
        .orElse(null);
  }

  private void counting(CountingSettings counting) {
    add(STALE, words(counting.staleAfter()));
    add(IMPRECISE, counting.imprecise().name().toLowerCase(Locale.ROOT));
    add(DATASETS, counting.datasets().isEmpty() ? NONE : kept(counting.datasets()));
    for (Overrule overrule : counting.overrules()) {
      add(
          "Overruled guard "
              + overrule.guard().id()
              + (overrule.records().isEmpty() ? "" : " for " + list(overrule.records())),
          overrule.reason());
    }
  }

  private void add(String subject, String text) {
    lines.add(subject + ": " + text);
  }

  /** "1 year", "6 months", "1 month and 15 days". */
  @SuppressWarnings("JavaPeriodGetDays") // its years and months are said too
  private static String words(Period age) {
    List<String> parts = new ArrayList<>();
    if (age.getYears() != 0) {
      parts.add(PlainWords.count(age.getYears(), "year"));
    }
    if (age.getMonths() != 0) {
      parts.add(PlainWords.count(age.getMonths(), "month"));
    }
    if (age.getDays() != 0) {
      parts.add(PlainWords.count(age.getDays(), "day"));
    }
    return PlainWords.list(parts);
  }

  private static String counts(Scope scope) {
    return "counts operations "
        + list(scope.operations())
        + without(scope.without())
        + ", categories "
        + list(scope.categories())
        + without(scope.withoutCategories())
        + ", contributors "
        + list(scope.contributors())
        + ", hosts "
        + list(scope.hosts())
        + (scope.statedAs().isEmpty() ? "" : ", stated as " + list(scope.statedAs()))
        + (scope.definition().isBlank() ? "" : " (" + scope.definition() + ")");
  }

  private static String without(List<String> codes) {
    return codes.isEmpty() ? "" : " without " + list(codes);
  }

  private static String list(List<String> codes) {
    return codes.isEmpty() ? ALL : kept(sorted(codes));
  }

  /** "a, b and c"; {@link #items} tells them apart again. */
  private static String kept(List<String> items) {
    return PlainWords.list(items.stream().map(MethodLines::quoted).toList());
  }

  /** In quotes what would be taken for several items; so lines of most settings need none. */
  private static String quoted(String item) {
    boolean several = item.contains(", ") || item.contains(" and ") || item.startsWith("\"");
    return several ? '"' + item.replace("\"", "\"\"") + '"' : item;
  }

  /** The items of a list that a line holds. */
  static List<String> items(String list) {
    return ITEM.matcher(list)
        .results()
        .map(item -> item.group(1) == null ? item.group(2) : item.group(1).replace("\"\"", "\""))
        .toList();
  }

  /** The order in which settings name things is no method. */
  private static List<String> sorted(List<String> codes) {
    return codes.stream().distinct().sorted().toList();
  }
}

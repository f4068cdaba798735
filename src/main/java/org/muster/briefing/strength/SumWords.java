package org.muster.briefing.strength;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words by which files name rows that sum up others. The lists are closed: a name that is not in
 * them is never taken for a sum.
 */
final class SumWords {
  private static final Set<String> SUMS =
      words(
          """
          all
          all categories
          all contributors
          all countries
          all missions
          all operations
          global
          global total
          grand total
          overall
          overall total
          sub total
          subtotal
          subtotals
          sum
          sum total
          total
          totals
          totals overall
          world
          world total
          """);

  /**
   * Regions and subregions of the standard M49 of the United Nations Statistics Division, "Standard
   * country or area codes for statistical use", with the groupings that its tables print beside
   * them. Micronesia is not in the list: a contributor of that name is the state.
   */
  private static final Set<String> REGIONS =
      words(
          """
          africa
          northern africa
          sub-saharan africa
          eastern africa
          middle africa
          southern africa
          western africa
          americas
          latin america and the caribbean
          latin america
          caribbean
          central america
          south america
          northern america
          north america
          asia
          central asia
          eastern asia
          south-eastern asia
          southern asia
          western asia
          europe
          eastern europe
          northern europe
          southern europe
          western europe
          oceania
          australia and new zealand
          melanesia
          polynesia
          """);

  /** What the name of all operations of somebody ends with. */
  private static final Set<String> ENDINGS =
      words(
          """
          all missions
          all operations
          total
          totals
          """);

  private SumWords() {}

  private static Set<String> words(String lines) {
    return lines.lines().collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is a word for a sum, whatever its case: "all", "Grand Total", "SUB-TOTAL:". */
  static boolean sum(String name) {
    return !name.isEmpty() && SUMS.contains(plain(name).replace('-', ' '));
  }

  /** Whether it names all operations of somebody: "UN-ALL-MISSIONS", "NATO total". */
  static boolean allOfSomebody(String operation) {
    String name = plain(operation).replaceAll("[-_]", " ");
    return ENDINGS.stream().anyMatch(ending -> name.endsWith(" " + ending));
  }

  /** Whether it stands for several contributors. */
  static boolean contributors(String name) {
    return sum(name) || (!name.isEmpty() && REGIONS.contains(region(plain(name))));
  }

  /** "Total Africa" and "Africa (total)" are regions too. */
  private static String region(String name) {
    return Arrays.stream(name.replaceAll("[()]", " ").split(" +"))
        .filter(word -> !word.isEmpty() && !word.equals("total") && !word.equals("subtotal"))
        .collect(Collectors.joining(" "));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[:*]+$", "").replaceAll("\\s+", " ").strip();
  }
}

package org.muster.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.render.MarkupException;

/**
 * Refuses what a template has no business to use, before it is run. It looks at the whole source,
 * comments and plain text included: what it cannot tell apart, it refuses.
 */
final class TemplateLinter {
  /** Freemarker allows white space and comments between a question mark and what follows it. */
  private static final String GAP = "(?:\\s|[<\\[][#!]--(?s:.*?)--[>\\]])*+";

  private static final String RAW = "data could then write markup";
  private static final String RUN = "data could then be run";

  private static final List<Rule> RULES =
      List.of(
          builtIn("no_?[eE]sc", RAW),
          builtIn("interpret|eval|eval_?[jJ]son", RUN),
          builtIn("new|api", "a template reaches nothing but the briefing"),
          directive("no[aA]uto[eE]sc|output[fF]ormat", RAW),
          directive("attempt", "a template that goes wrong must fail, not go on"),
          directive("setting", "how numbers and days are written is decided before the template"),
          new Rule(
              Pattern.compile("[<\\[]#ftl\\b[^>\\]]*?\\b(?:output_?[fF]ormat|auto_?[eE]sc)\\b"),
              RAW),
          new Rule(
              Pattern.compile("(?<![\\w.)\\]\"'])\\.now\\b"),
              "the same briefing must give the same document, whatever the clock"));

  private static final Pattern ESCAPED = Pattern.compile("\\\\x([0-9A-Fa-f]{1,4})");

  private TemplateLinter() {}

  /** Something refused, and why. */
  private record Rule(Pattern pattern, String why) {}

  private static Rule builtIn(String names, String why) {
    return new Rule(Pattern.compile("\\?" + GAP + "(?:" + names + ")\\b"), why);
  }

  private static Rule directive(String names, String why) {
    return new Rule(Pattern.compile("[<\\[]#(?:" + names + ")\\b"), why);
  }

  /**
   * Checks one template.
   *
   * @throws MarkupException with the line of the first thing refused
   */
  static void check(String file, String source) {
    for (TemplateFinding finding : findings(file, source)) {
      throw new MarkupException(file, finding.line(), finding.problem());
    }
  }

  /** All that is refused, rule by rule. */
  static List<TemplateFinding> findings(String file, String source) {
    String plain = unescaped(source);
    List<TemplateFinding> findings = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher found = rule.pattern().matcher(plain);
      while (found.find()) {
        String what = found.group().replaceAll("\\s+", " ");
        findings.add(
            TemplateFinding.at(
                file, plain, found.start(), "'" + what + "' is not allowed: " + rule.why()));
      }
    }
    return findings;
  }

  /**
   * The source with {@code \x3F} and the like resolved, as Freemarker resolves them in strings that
   * may hold interpolations.
   */
  private static String unescaped(String source) {
    return ESCAPED
        .matcher(source)
        .replaceAll(
            match -> {
              char c = (char) Integer.parseInt(match.group(1), 16);
              return Matcher.quoteReplacement(c == '\n' || c == '\r' ? " " : String.valueOf(c));
            });
  }
}

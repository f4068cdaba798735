package org.muster.render.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of what a template is given. It is counted up when a name goes away or means
 * something else, not when one is added; {@code docs/templates.md} lists what each version changed.
 */
final class ModelVersion {
  /** What this program gives. */
  static final int CURRENT = 1;

  private static final Pattern STATED =
      Pattern.compile(
          "\\A\\s*<#ftl\\b[^>]*\\battributes\\s*=\\s*\\{\\s*\"model\"\\s*:\\s*(\\d{1,6})");

  private ModelVersion() {}

  /** How a template says for which version it was written; its first line. */
  static String line() {
    return "<#ftl attributes={\"model\": " + CURRENT + "}>";
  }

  /** What is wrong with what a template says of it; nothing if it was written for this one. */
  static Optional<TemplateFinding> check(String file, String source) {
    Matcher stated = STATED.matcher(source);
    if (!stated.find()) {
      return Optional.of(
          new TemplateFinding(
              file,
              1,
              1,
              "it does not say for which model it was written; begin it with the line " + line()));
    }
    int version = Integer.parseInt(stated.group(1));
    if (version == CURRENT) {
      return Optional.empty();
    }
    String problem =
        version < CURRENT
            ? "it was written for model %d, and this Muster has model %d: make the changes that"
                + " docs/templates.md lists under \"Versions of the model\", then begin it with %s"
            : "it was written for model %d, and this Muster has only model %d: use a newer Muster,"
                + " or take back what docs/templates.md lists there under \"Versions of the"
                + " model\", then begin it with %s";
    return Optional.of(
        TemplateFinding.at(
            file, source, stated.start(1), problem.formatted(version, CURRENT, line())));
  }
}

package org.muster.intake.layout;

import java.util.Comparator;
import java.util.List;

/**
 * A layout's file has mistakes; the message has a line for each, which names file and line, and
 * says what is wrong.
 */
public final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;

  LayoutException(String file, int line, String why) {
    this(line, file + (line > 0 ? ", line " + line : "") + ": " + why);
  }

  private LayoutException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Several as one, in order of their lines. */
  static LayoutException of(List<LayoutException> mistakes) {
    List<String> messages =
        mistakes.stream()
            .sorted(Comparator.comparingInt(mistake -> mistake.line))
            .flatMap(mistake -> mistake.mistakes().stream())
            .distinct()
            .toList();
    return new LayoutException(0, String.join("\n", messages));
  }

  /** Each mistake in a line. */
  public List<String> mistakes() {
    return String.valueOf(getMessage()).lines().toList();
  }
}

package org.muster.job.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an edition's folder, {@code <as-of>.<n>}.
 *
 * @param number counts up from 1 for each business date
 */
public record EditionName(LocalDate asOf, int number) {
  private static final Pattern PATTERN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,6})");

  /** The name, if the text is one. */
  public static Optional<EditionName> find(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new EditionName(LocalDate.parse(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return asOf + "." + number;
  }
}

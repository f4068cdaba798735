package org.muster.intake.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells rows of hash tags by the Humanitarian Exchange Language (HXL): all fields that are not
 * blank are tags such as {@code #adm1+name}, and at least one is.
 */
final class HxlTags {
  /** Possessive: a tag of a thousand attributes would overflow the stack. */
  private static final Pattern TAG = Pattern.compile("#\\p{L}\\w*+(?:\\s*+\\+\\s*+\\p{L}\\w*+)*+");

  private HxlTags() {}

  /** Whether the fields, without white space at their ends, are a row of tags. */
  static boolean all(List<String> fields) {
    return fields.stream().anyMatch(f -> !f.isEmpty())
        && fields.stream().allMatch(f -> f.isEmpty() || TAG.matcher(f).matches());
  }
}

package org.muster.render.pdf.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.render.markup.MarkupText;

/**
 * What an element of the structure says.
 *
 * @param pieces in the order of the structure, which within a line from right to left may be that
 *     on paper
 */
record Said(List<String> pieces) {
  /** No character before it is joined, reordered or a mark on another. */
  private static final char FIRST_COMPLEX = 0x300;

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[\\[\\]]?U\\+([0-9A-F]{4,6})[\\[\\]]?");

  Said {
    pieces = List.copyOf(pieces);
  }

  String text() {
    return String.join("", pieces);
  }

  boolean blank() {
    return pieces.stream().allMatch(piece -> MarkupText.essence(piece).isEmpty());
  }

  /**
   * Whether it is this text.
   *
   * @param essence see {@link MarkupText#essence}
   */
  boolean is(String essence) {
    String own = MarkupText.essence(text());
    if (own.equals(essence)) {
      return true;
    }
    if (essence.chars().noneMatch(c -> c >= FIRST_COMPLEX)) {
      return false;
    }
    return rightToLeft(essence)
        ? areParts(pieces.stream().map(MarkupText::essence).toList(), List.of(essence))
            || isDrawn(essence)
        : steady(own).equals(steady(essence)) && Arrays.equals(sorted(own), sorted(essence));
  }

  /**
   * Whether it is what is drawn of a text that runs from right to left: the same letters, in
   * whatever order, and the same numbers, whose digits never change theirs.
   */
  boolean isDrawn(String text) {
    return Arrays.equals(sorted(unmirrored(text())), sorted(unmirrored(text)))
        && drawsNumbers(numbers(text).toList());
  }

  /** Some may be parted at the end of a line, or joined where nothing is drawn between them. */
  private boolean drawsNumbers(List<String> numbers) {
    List<String> drawn = new ArrayList<>(pieces.stream().flatMap(Said::numbers).toList());
    List<String> meant = new ArrayList<>();
    numbers.stream().filter(number -> !drawn.remove(number)).forEach(meant::add);
    // Where some are parted and others joined, it cannot be told in which order digits stand; but
    // there are then numbers of other lengths.
    return areParts(drawn, meant)
        || areParts(meant, drawn)
        || !lengths(drawn).equals(lengths(meant));
  }

  private static List<Integer> lengths(List<String> numbers) {
    return numbers.stream().map(String::length).sorted().toList();
  }

  private static Stream<String> numbers(String text) {
    return GAP.splitAsStream(shown(text))
        .flatMap(word -> NUMBER.matcher(MarkupText.essence(word)).results())
        .map(MatchResult::group);
  }

  /** A text in which what stands for a character without a glyph may have its brackets apart. */
  private static String shown(String text) {
    return PLACEHOLDER.matcher(text).replaceAll("[U+$1]");
  }

  private static String unmirrored(String text) {
    String essence = MarkupText.essence(shown(text));
    StringBuilder same = new StringBuilder(essence.length());
    essence
        .codePoints()
        .filter(c -> "[]".indexOf(c) < 0)
        .forEach(c -> same.appendCodePoint(Character.isMirrored(c) ? '(' : c));
    return same.toString();
  }

  /** Whether texts, some of which may be joined or parted, are others in another order. */
  private static boolean areParts(List<String> some, List<String> of) {
    List<String> parts = new ArrayList<>(some);
    parts.sort(Comparator.comparingInt(String::length).reversed());
    StringBuilder rest = new StringBuilder(String.join("\n", of));
    for (String part : parts) {
      int at = rest.indexOf(part);
      if (at < 0) {
        return false;
      }
      rest.replace(at, at + part.length(), part.isEmpty() ? "" : "\n");
    }
    return rest.chars().allMatch(c -> c == '\n');
  }

  /** A text without marks: in their order its letters are drawn, whatever its marks are. */
  private static String steady(String text) {
    StringBuilder steady = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(steady::appendCodePoint);
    return steady.toString();
  }

  private static boolean rightToLeft(String text) {
    return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static int[] sorted(String text) {
    return text.codePoints().sorted().toArray();
  }
}

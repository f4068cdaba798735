package org.muster.intake.layout;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.Dialect;
import org.muster.intake.format.HeaderCandidate;

/**
 * How a layout is recognised beside its columns, and how its files are written.
 *
 * @param absent folded names of columns that its files do not have
 * @param headerless whether its files have no header
 * @param like of files without a header, by column, what its values look like
 * @param dialect how its texts are written, null if the file itself tells
 * @param charset in which its texts are written, null if their bytes tell
 * @param sheets names of the sheets that are read although they are hidden
 * @param twoLines whether a header may have two lines
 */
public record Signs(
    Set<String> absent,
    boolean headerless,
    Map<Integer, Pattern> like,
    @Nullable Dialect dialect,
    @Nullable Charset charset,
    Set<String> sheets,
    boolean twoLines) {
  /** Nothing beside the columns. */
  static final Signs NONE = new Signs(Set.of(), false, Map.of(), null, null, Set.of(), false);

  public Signs {
    absent = Set.copyOf(absent);
    like = Map.copyOf(like);
    sheets = Set.copyOf(sheets);
  }

  /** The candidate in the dialect that the layout declares. */
  HeaderCandidate declared(HeaderCandidate candidate) {
    Dialect read = dialect == null ? candidate.dialect() : dialect;
    return dialect == null && charset == null
        ? candidate
        : candidate.in(charset == null ? read : read.withCharset(charset));
  }

  /** Whether rows without a header look as those of the layout do. */
  boolean fit(List<List<String>> samples, int columns) {
    return !samples.isEmpty()
        && samples.stream().allMatch(row -> row.size() == columns && unlike(row) < 0);
  }

  /**
   * The first of rows without a header that does not look as those of the layout do, where most do.
   *
   * @return its 0-based number; -1 if there is none, or most do not
   */
  int odd(List<List<String>> samples, int columns) {
    List<List<String>> fitting =
        samples.stream().filter(row -> row.size() == columns && unlike(row) < 0).toList();
    boolean wide = samples.stream().allMatch(row -> row.size() == columns);
    boolean most = !like.isEmpty() && fitting.size() * 2 > samples.size();
    return wide && most
        ? IntStream.range(0, samples.size())
            .filter(row -> unlike(samples.get(row)) >= 0)
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** The first column whose value does not look as it should; -1 if all do. */
  int unlike(List<String> row) {
    return like.entrySet().stream()
        .filter(e -> !e.getValue().matcher(row.get(e.getKey())).matches())
        .mapToInt(Map.Entry::getKey)
        .min()
        .orElse(-1);
  }
}

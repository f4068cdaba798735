package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Tally;

/**
 * Amounts over time, in order and without overlap; days without a piece are a gap. Neighbours of
 * the same amount are one piece.
 */
public final class PieceLine {
  private final List<Piece> pieces = new ArrayList<>();
  private @Nullable LocalDate since;
  private @Nullable Amount amount;

  /** The amount from that day on, null for a gap; days come in ascending order. */
  public void from(LocalDate day, @Nullable Amount next) {
    if (amount != null ? !amount.equals(next) : next != null) {
      end(day);
      since = day;
      amount = next;
    }
  }

  private void end(LocalDate day) {
    if (since != null && amount != null && day.isAfter(since)) {
      pieces.add(new Piece(since, day, amount));
    }
  }

  /** All pieces, the last of them up to that day. */
  public List<Piece> until(LocalDate day) {
    from(day, null);
    return List.copyOf(pieces);
  }

  /** Sum of several lines: on each day, of those that have a piece. */
  public static List<Piece> sum(List<List<Piece>> lines) {
    if (lines.size() == 1) {
      return lines.getFirst();
    }
    TreeMap<LocalDate, List<Runnable>> changes = new TreeMap<>();
    Tally tally = new Tally();
    for (List<Piece> line : lines) {
      for (Piece piece : line) {
        at(changes, piece.from()).add(() -> tally.add(piece.amount()));
        at(changes, piece.to()).add(() -> tally.remove(piece.amount()));
      }
    }
    PieceLine sum = new PieceLine();
    changes.forEach(
        (day, steps) -> {
          steps.forEach(Runnable::run);
          sum.from(day, tally.empty() ? null : tally.amount());
        });
    return changes.isEmpty() ? List.of() : sum.until(changes.lastKey());
  }

  private static List<Runnable> at(Map<LocalDate, List<Runnable>> changes, LocalDate day) {
    return changes.computeIfAbsent(day, d -> new ArrayList<>());
  }

  /**
   * The first line where it is known, else the second.
   *
   * @param inside whether the second is inside the first, which gives way to it as {@link
   *     TotalRule} says
   */
  static List<Piece> over(boolean inside, List<Piece> first, List<Piece> second) {
    TreeSet<LocalDate> days = new TreeSet<>();
    first.forEach(p -> mark(days, p));
    second.forEach(p -> mark(days, p));
    PieceLine line = new PieceLine();
    int a = 0;
    int b = 0;
    for (LocalDate day : days) {
      a = reached(first, a, day);
      b = reached(second, b, day);
      Amount stated = holding(first, a, day);
      Amount parts = holding(second, b, day);
      line.from(day, TotalRule.shown(inside, stated, parts));
    }
    return days.isEmpty() ? List.of() : line.until(days.last());
  }

  /** The amount of that day, null in a gap. */
  public static @Nullable Amount on(List<Piece> line, LocalDate day) {
    int low = 0;
    int high = line.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line.get(middle).to().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return holding(line, low, day);
  }

  private static void mark(Set<LocalDate> days, Piece piece) {
    days.add(piece.from());
    days.add(piece.to());
  }

  private static int reached(List<Piece> line, int from, LocalDate day) {
    int i = from;
    while (i < line.size() && !line.get(i).to().isAfter(day)) {
      i++;
    }
    return i;
  }

  private static @Nullable Amount holding(List<Piece> line, int i, LocalDate day) {
    return i < line.size() && !line.get(i).from().isAfter(day) ? line.get(i).amount() : null;
  }
}

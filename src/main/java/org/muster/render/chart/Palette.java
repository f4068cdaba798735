package org.muster.render.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Colours of charts, as RGB {@code 0xRRGGBB}. The lines are those of Okabe and Ito's set for
 * colour-blind readers that stand out from white by 3:1 or more (WCAG 2.2, 1.4.11); text stands out
 * by 4.5:1 or more (1.4.3), for which some are darkened.
 */
public final class Palette {
  /** Background that all of these are chosen for. */
  public static final int PAPER = 0xFFFFFF;

  /** Text. */
  public static final int INK = 0x1A1A1A;

  /** Text of lesser weight. */
  public static final int MUTED = 0x595959;

  /** Axes. */
  public static final int RULE = 0x767676;

  /** Rules of marks; lighter than what they cross. */
  public static final int MARK = 0x8C8C8C;

  /** Grid lines; decoration only. */
  public static final int GRID = 0xDEDEDE;

  /** Countries of a map about which nothing is said. */
  public static final int LAND = 0xE6E6E3;

  /**
   * Shades of countries from the least class to the most: each is darker than the one before, so
   * that they are told apart without colour too.
   */
  public static final List<Integer> SHADES = List.of(0xC4DBEE, 0x8DBADB, 0x4A8DC0, 0x1D5B93);

  /**
   * A line's colour and that of text about it.
   *
   * @param line stands out from {@link #PAPER} by 3:1 or more
   * @param text by 4.5:1 or more
   */
  public record Hue(int line, int text) {}

  private static final Hue BLUE = new Hue(0x0072B2, 0x0072B2);
  private static final Hue GREEN = new Hue(0x009E73, 0x00694D);
  private static final Hue VERMILION = new Hue(0xD55E00, 0xA34700);
  private static final Hue PURPLE = new Hue(0xCC79A7, 0x8F3F6B);
  private static final Hue BLACK = new Hue(0x404040, 0x404040);
  private static final Hue NAVY = new Hue(0x00426B, 0x00426B);
  private static final Hue BROWN = new Hue(0x7A3600, 0x7A3600);

  /** All, in the order in which further lines of one kind take them. */
  public static final List<Hue> HUES = List.of(BLUE, GREEN, VERMILION, PURPLE, BLACK, NAVY, BROWN);

  private Palette() {}

  /**
   * The shade of a class of countries.
   *
   * @param level from 1; 0 for a number that is not known, which is hatched
   */
  static int shade(int level) {
    return level == 0 ? PAPER : SHADES.get(level - 1);
  }

  /** The colour of a kind of line. */
  static Hue of(StepChart.Kind kind) {
    return switch (kind) {
      case STRENGTH -> BLUE;
      case STATED -> GREEN;
      case CEILING -> VERMILION;
      case IMPUTED -> PURPLE;
    };
  }

  /**
   * A colour for each line: its kind's own for the first of a kind; for further ones those that no
   * kind in the chart has, in turn.
   */
  static List<Hue> assign(List<StepChart.Series> series) {
    Map<StepChart.Kind, Integer> seen = new EnumMap<>(StepChart.Kind.class);
    List<Hue> free = new ArrayList<>(HUES);
    series.forEach(s -> free.remove(of(s.kind())));
    List<Hue> assigned = new ArrayList<>();
    int further = 0;
    for (StepChart.Series s : series) {
      boolean first = seen.merge(s.kind(), 1, Integer::sum) == 1;
      assigned.add(first ? of(s.kind()) : free.get(further++ % free.size()));
    }
    return assigned;
  }
}

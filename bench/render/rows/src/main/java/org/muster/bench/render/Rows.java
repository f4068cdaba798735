package org.muster.bench.render;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows in the order in which they are listed, by country and then by day; the same for each count
 * at each call. One title in six needs two to six lines of a listing's column.
 */
public final class Rows implements Iterable<Row> {
  /** What a listing shows of a row, left to right; the country heads its rows. */
  public static final List<String> LISTED =
      List.of("Date", "Record", "Place", "Type", "Title", "Actors", "Killed");

  /** Widths of these columns in per cent. */
  public static final List<Integer> WIDTHS = List.of(11, 11, 14, 12, 28, 15, 9);

  /** What a workbook shows of a row. */
  public static final List<String> SHEET =
      List.of(
          "Record",
          "Country",
          "First day",
          "Last day",
          "Place",
          "Type",
          "Title",
          "Actors",
          "Killed",
          "Injured",
          "Latitude",
          "Longitude");

  private static final List<String> COUNTRIES =
      List.of(
          "Afghanistan",
          "Burkina Faso",
          "Cameroon",
          "Central African Republic",
          "Colombia",
          "Democratic Republic of the Congo",
          "Ethiopia",
          "Iraq",
          "Lebanon",
          "Libya",
          "Mali",
          "Myanmar",
          "Niger",
          "Nigeria",
          "Philippines",
          "Somalia",
          "South Sudan",
          "Sudan",
          "Syria",
          "Yemen");
  private static final List<String> TYPES =
      List.of("attack", "explosion", "air strike", "exercise", "visit", "handover");
  private static final List<String> WORDS =
      List.of(
          "a",
          "of",
          "the",
          "near",
          "patrol",
          "convoy",
          "rocket",
          "attack",
          "on",
          "camp",
          "base",
          "district",
          "killed",
          "soldiers",
          "civilians",
          "airport",
          "after",
          "checkpoint",
          "improvised",
          "explosive",
          "device",
          "was",
          "found",
          "and",
          "reported",
          "by",
          "local",
          "authorities",
          "during",
          "the",
          "night",
          "joint",
          "operation",
          "training",
          "ended");
  private static final int TEXTS = 5_000;
  private static final LocalDate START = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 2_500;

  private final int count;
  private final SplittableRandom random = new SplittableRandom(20_200_701);
  private final String[] titles = new String[TEXTS];
  private final String[] places = new String[TEXTS];
  private final LocalDate[] days = new LocalDate[DAYS + 10];

  /** So many rows. */
  public Rows(int count) {
    this.count = count;
    for (int i = 0; i < TEXTS; i++) {
      titles[i] = sentence(i % 6 > 0 ? 2 + random.nextInt(3) : 6 + random.nextInt(15));
      places[i] = capital(WORDS.get(4 + random.nextInt(6))) + " " + i;
    }
    for (int i = 0; i < days.length; i++) {
      days[i] = START.plusDays(i);
    }
  }

  @Override
  public Iterator<Row> iterator() {
    SplittableRandom own = new SplittableRandom(count);
    return new Iterator<>() {
      private int made;

      @Override
      public boolean hasNext() {
        return made < count;
      }

      @Override
      public Row next() {
        return row(made++, own);
      }
    };
  }

  private Row row(int number, SplittableRandom own) {
    double part = Math.sqrt((double) number / count);
    int country = (int) (part * COUNTRIES.size());
    long from = (long) country * country * count / (COUNTRIES.size() * COUNTRIES.size());
    long to = (country + 1L) * (country + 1) * count / (COUNTRIES.size() * COUNTRIES.size());
    int day = (int) ((number - from) * DAYS / Math.max(1, to - from + 1));
    day = Math.max(0, Math.min(DAYS - 1, day));
    return new Row(
        "E" + (1_000_000 + number),
        COUNTRIES.get(country),
        days[day],
        days[day + own.nextInt(9)],
        places[own.nextInt(TEXTS)],
        TYPES.get(own.nextInt(TYPES.size())),
        titles[own.nextInt(TEXTS)],
        "Group " + (char) ('A' + own.nextInt(26)),
        own.nextInt(5) == 0 ? own.nextInt(60) : own.nextInt(3),
        own.nextInt(40),
        own.nextInt(-3_500, 3_500) / 100.0,
        own.nextInt(-18_000, 18_000) / 100.0);
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      text.append(i == 0 ? capital(word) : " " + word);
    }
    return text.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

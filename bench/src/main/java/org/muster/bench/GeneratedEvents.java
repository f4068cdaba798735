package org.muster.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * One file of events in Muster's own layout, about 300 bytes a row: 60 % of the notes are quoted, 9
 * % hold doubled quotes, 3 % hold a line end. A row depends on nothing but its number and its
 * version, so a later snapshot differs in the rows that it is told to change.
 */
final class GeneratedEvents {
  static final String HEADER =
      "id,operation,date,type,title,host,area,place,latitude,longitude,place_precision,actors,killed,injured,source,note";

  private static final String[] TYPES = {
    "attack", "decision", "arrival", "withdrawal", "clash", "air strike"
  };
  private static final String[] WORDS =
      ("convoy patrol base ministry council agreement brigade province river road border airport"
           + " village market checkpoint resolution training mission contingent rotation engineers"
           + " medical escort supply radar harbour frigate helicopter battalion")
          .split(" ");

  /** Over how many days events lie. */
  private static final int DAYS = 5_600;

  private GeneratedEvents() {}

  /**
   * Writes the file.
   *
   * @param changedEvery every so manieth row has another version; 0: none has
   * @param otherBytes whether the same records are written in other bytes
   */
  static void write(Path file, int rows, int changedEvery, boolean otherBytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER + (otherBytes ? "\n" : "\r\n"));
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < rows; i++) {
        row.setLength(0);
        boolean changed = changedEvery > 0 && i % changedEvery == changedEvery - 1;
        append(row, i, new Random(i * 0x9E3779B97F4A7C15L + (changed ? 1 : 0)));
        if (otherBytes) {
          row.setLength(row.length() - 2);
          row.append('\n');
        }
        out.append(row);
      }
    }
  }

  /** Writes a file whose rows follow each other by day, as publishers mostly have them. */
  static void writeByDay(Path file, int rows) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER + "\r\n");
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < rows; i++) {
        row.setLength(0);
        append(row, i, new Random(i * 0x9E3779B97F4A7C15L), (int) ((long) DAYS * i / rows));
        out.append(row);
      }
    }
  }

  private static void append(StringBuilder row, int number, Random random) {
    append(row, number, random, -1);
  }

  /**
   * Appends a row.
   *
   * @param dayNumber of its day; below 0 if it is drawn
   */
  private static void append(StringBuilder row, int number, Random random, int dayNumber) {
    int host = skewed(random, MadeHost.count());
    int area = skewed(random, 30);
    int drawn = random.nextInt(DAYS);
    LocalDate day = LocalDate.of(2005, 1, 1).plusDays(dayNumber < 0 ? drawn : dayNumber);
    row.append('E')
        .append(number)
        .append(",OP")
        .append(host + 10 * (area % 4))
        .append(',')
        .append(day);
    switch (random.nextInt(12)) {
      case 0 -> row.setLength(row.length() - 3);
      case 1 -> row.append('/').append(day.plusDays(random.nextInt(9)));
      default -> {}
    }
    row.append(',').append(TYPES[skewed(random, TYPES.length)]).append(",\"");
    words(row, random, 7).append(", ");
    words(row, random, 3).append("\",").append(MadeHost.of(host));
    row.append(",Area ")
        .append(host)
        .append('-')
        .append(area)
        .append(",Place ")
        .append(random.nextInt(900));
    row.append(',')
        .append(MadeHost.of(host).position(random.nextInt(1000), random.nextInt(1000)))
        .append(",exact,\"");
    words(row, random, 2).append("; ");
    words(row, random, 2).append("\",");
    int killed = random.nextInt(4) == 0 ? random.nextInt(12) : 0;
    row.append(random.nextInt(15) == 0 ? "" : Integer.toString(killed))
        .append(',')
        .append(random.nextInt(6));
    row.append(",S").append(1 + number % 2).append(',');
    note(row, random);
    row.append("\r\n");
  }

  /**
   * A number below the limit, small ones far more often, as countries and provinces share events
   * out in real files.
   */
  private static int skewed(Random random, int limit) {
    double share = random.nextDouble();
    return (int) (share * share * limit);
  }

  private static void note(StringBuilder row, Random random) {
    int sort = random.nextInt(100);
    if (sort >= 60) {
      words(row, random, 11);
      return;
    }
    row.append('"');
    words(row, random, 5).append(sort < 9 ? " \"\"so it is said\"\" " : sort < 12 ? "\n" : ", ");
    words(row, random, 6).append('"');
  }

  private static StringBuilder words(StringBuilder row, Random random, int count) {
    for (int i = 0; i < count; i++) {
      row.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return row;
  }
}

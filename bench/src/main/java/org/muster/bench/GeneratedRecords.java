package org.muster.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Records made from a seed: the same seed gives the same bytes. */
final class GeneratedRecords {
  private static final String[] STATES = {
    "DNK", "NOR", "SWE", "DEU", "FRA", "GBR", "USA", "CAN", "ESP", "ITA", "POL", "NLD", "EST",
    "ROU", "PRT", "TUR"
  };
  private static final String[] TYPES = {
    "attack", "decision", "arrival", "withdrawal", "clash", "air strike"
  };
  private static final String[] WORDS =
      ("convoy patrol base ministry council agreement brigade province river road border airport"
           + " village market checkpoint resolution training mission contingent rotation engineers"
           + " medical escort supply radar harbour frigate helicopter battalion")
          .split(" ");

  private final Random random;

  GeneratedRecords(long seed) {
    random = new Random(seed);
  }

  /** Writes the four files of a drop folder. */
  void write(Path input, int events, int deployments) throws IOException {
    Files.createDirectories(input);
    try (BufferedWriter out = Files.newBufferedWriter(input.resolve("operations.csv"))) {
      out.write("id,name,leads,host,from,source\r\n");
      for (int i = 0; i < 40; i++) {
        out.write("OP" + i + ",Operation " + i + ",," + MadeHost.of(i) + ",2005,S1\r\n");
      }
    }
    Files.writeString(
        input.resolve("sources.csv"),
        "id,publisher,title,published,url\r\n"
            + "S1,Bench Gazette,Collected reports,2020,https://example.org/s1\r\n"
            + "S2,Bench Courier,Monthly survey,2020-06,https://example.org/s2\r\n");
    try (BufferedWriter out = Files.newBufferedWriter(input.resolve("deployments.csv"))) {
      out.write(
          "id,operation,contributor,host,category,role,measure,personnel,status,from,as_of,source\r\n");
      for (int i = 0; i < deployments; i++) {
        out.write(deployment(i));
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(input.resolve("events.csv"))) {
      out.write(
          "id,operation,date,type,title,host,area,place,latitude,longitude,place_precision,actors,killed,injured,source,note\r\n");
      for (int i = 0; i < events; i++) {
        out.write(event(i));
      }
    }
  }

  private String deployment(int i) {
    LocalDate day = day();
    int operation = random.nextInt(40);
    String measure = random.nextInt(10) == 0 ? "ceiling" : "strength";
    String personnel =
        measure.equals("ceiling")
            ? "up to " + (50 + random.nextInt(2000))
            : random.nextInt(8) == 0
                ? "~" + 100 * (1 + random.nextInt(20))
                : Integer.toString(5 + random.nextInt(1500));
    return "D"
        + i
        + ",OP"
        + operation
        + ","
        + STATES[random.nextInt(STATES.length)]
        + ","
        + MadeHost.of(operation)
        + ",troops,"
        + text(3)
        + ","
        + measure
        + ","
        + personnel
        + ",deployed,"
        + day
        + ","
        + day
        + ",S"
        + (1 + i % 2)
        + "\r\n";
  }

  private String event(int i) {
    int operation = random.nextInt(40);
    LocalDate day = day();
    String date =
        switch (random.nextInt(12)) {
          case 0 -> day.toString().substring(0, 7);
          case 1 -> day + "/" + day.plusDays(random.nextInt(9));
          default -> day.toString();
        };
    int killed = random.nextInt(4) == 0 ? random.nextInt(12) : 0;
    return "E"
        + i
        + ",OP"
        + operation
        + ","
        + date
        + ","
        + TYPES[random.nextInt(TYPES.length)]
        + ",\""
        + text(7)
        + ", "
        + text(3)
        + "\","
        + MadeHost.of(operation)
        + ",Area "
        + random.nextInt(30)
        + ",Place "
        + random.nextInt(900)
        + ","
        + MadeHost.of(operation).position(random.nextInt(1000), random.nextInt(1000))
        + ",exact,\""
        + text(2)
        + "; "
        + text(2)
        + "\","
        + (random.nextInt(15) == 0 ? "" : Integer.toString(killed))
        + ","
        + random.nextInt(6)
        + ",S"
        + (1 + i % 2)
        + ","
        + text(9)
        + "\r\n";
  }

  private LocalDate day() {
    return LocalDate.of(2005, 1, 1).plusDays(random.nextInt(5600));
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }
}

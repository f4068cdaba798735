package org.muster.intake.format;

import java.util.Map;

/**
 * How large what is read may be. Each limit is a setting, {@code intake.max-…}, which is named when
 * it is hit.
 *
 * @param columns of a table, 1..16384
 * @param field characters of a value, at most those of a row
 * @param record characters of a row, up to 67,108,864
 * @param rows of a file, blank ones and repeated headers included
 * @param inflated bytes of what a compressed file, or all of an archive or a workbook, holds
 * @param inflation bytes that may come out of each byte that is packed, from 100,000 bytes on
 * @param entries of an archive or a workbook
 * @param sheets of a workbook
 * @param cells of a workbook that are not blank
 * @param texts bytes of memory for the shared texts of a workbook: 2 a character and 64 a text
 * @param depth of lists and objects within each other in JSON, 1..1000
 * @param digits of a number in JSON
 * @param name characters of a field's name in JSON
 * @param unpacking KiB of memory that a compressed stream may ask for to be unpacked
 */
public record Limits(
    int columns,
    int field,
    int record,
    long rows,
    long inflated,
    int inflation,
    int entries,
    int sheets,
    long cells,
    long texts,
    int depth,
    int digits,
    int name,
    int unpacking) {
  /** So that a row of this length, and what the parser makes of it, fits into any memory. */
  private static final int LARGEST_RECORD = 1 << 26;

  /** As many as Excel can have. */
  private static final int MOST_COLUMNS = 1 << 14;

  /** So that no stack overflows. */
  private static final int DEEPEST = 1000;

  /** The most that some may be, by the names of their settings. */
  private static final Map<String, Integer> MOST =
      Map.of(
          "max-columns", MOST_COLUMNS,
          "max-row-length", LARGEST_RECORD,
          "max-value-length", LARGEST_RECORD,
          "max-json-depth", DEEPEST,
          "max-json-digits", LARGEST_RECORD,
          "max-json-name-length", LARGEST_RECORD);

  /** What holds if nothing is configured. */
  public static final Limits DEFAULTS =
      new Limits(
          256,
          1 << 16,
          1 << 20,
          5_000_000,
          4L << 30,
          100,
          1000,
          64,
          20_000_000,
          256L << 20,
          64,
          100,
          256,
          65 << 10);

  public Limits {
    require("max-columns", columns);
    require("max-row-length", record);
    require("max-value-length", field, 1, record);
    require("max-rows", rows);
    require("max-inflated-bytes", inflated);
    require("max-inflation", inflation);
    require("max-entries", entries);
    require("max-sheets", sheets);
    require("max-cells", cells);
    require("max-shared-text-bytes", texts);
    require("max-json-depth", depth);
    require("max-json-digits", digits);
    require("max-json-name-length", name);
    require("max-unpacking-kib", unpacking);
  }

  /**
   * Looks whether a limit can be meant.
   *
   * @param setting its name without {@code intake}
   * @throws IllegalArgumentException if it is out of range
   */
  public static void require(String setting, long value) {
    Integer most = MOST.get(setting);
    require(setting, value, 1, most == null ? Long.MAX_VALUE : most);
  }

  /** The same of a setting from a least to a greatest value. */
  public static void require(String setting, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "intake."
              + setting
              + " is out of range: "
              + value
              + (value < least ? " is less than " + least : " is more than " + most));
    }
  }

  /** Each limit by the name of its setting, without {@code intake}. */
  public Map<String, Long> bySetting() {
    return Map.ofEntries(
        Map.entry("max-columns", (long) columns),
        Map.entry("max-row-length", (long) record),
        Map.entry("max-value-length", (long) field),
        Map.entry("max-rows", rows),
        Map.entry("max-inflated-bytes", inflated),
        Map.entry("max-inflation", (long) inflation),
        Map.entry("max-entries", (long) entries),
        Map.entry("max-sheets", (long) sheets),
        Map.entry("max-cells", cells),
        Map.entry("max-shared-text-bytes", texts),
        Map.entry("max-json-depth", (long) depth),
        Map.entry("max-json-digits", (long) digits),
        Map.entry("max-json-name-length", (long) name),
        Map.entry("max-unpacking-kib", (long) unpacking));
  }

  /** How many characters of a line are looked at in search of a header: names of 256 fit. */
  int header() {
    return (int) Math.min(record, columns * 256L);
  }
}

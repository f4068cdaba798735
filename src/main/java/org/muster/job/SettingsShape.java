package org.muster.job;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The shape of {@code muster.yaml}, and nothing more: {@link SettingsFile} turns it into the rooms'
 * own settings and hands those out.
 *
 * @param zone time zone in which "today" is meant
 * @param asOf business date, YYYY-MM-DD; absent: today
 */
record SettingsShape(
    @DefaultValue("UTC") String zone,
    @Nullable String asOf,
    @DefaultValue Release release,
    @DefaultValue Intake intake,
    @DefaultValue Pdf pdf,
    @Nullable List<Entry> briefings) {

  /**
   * Markings.
   *
   * @param labels from the most open to the most restricted
   * @param blankMeans what a record without a marking counts as
   * @param above what happens with a record above an audience's label
   */
  record Release(
      @DefaultValue({"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"})
          List<String> labels,
      @DefaultValue("TLP:CLEAR") String blankMeans,
      @DefaultValue("leave-out") String above) {}

  /**
   * Reading dropped files.
   *
   * @param maxFileBytes a larger file is refused
   * @param maxInflatedBytes a file that is larger once it is unpacked is refused
   * @param holdBackPercent with {@code holdBackCount}: more rejected rows than both hold the whole
   *     file back
   */
  record Intake(
      @DefaultValue("2147483648") long maxFileBytes,
      @DefaultValue("4294967296") long maxInflatedBytes,
      @DefaultValue("5") int holdBackPercent,
      @DefaultValue("100") int holdBackCount) {}

  /**
   * PDF.
   *
   * @param maxPages a longer document fails its briefing
   */
  record Pdf(@DefaultValue("20000") int maxPages) {}

  /**
   * One briefing.
   *
   * @param formats template of each format
   */
  record Entry(
      @Nullable String id,
      @Nullable String title,
      @DefaultValue("") String area,
      @Nullable String asOf,
      @Nullable List<String> operations,
      @Nullable String audience,
      @Nullable List<String> releaseTo,
      @DefaultValue("en") String language,
      @Nullable Map<String, String> formats) {}
}

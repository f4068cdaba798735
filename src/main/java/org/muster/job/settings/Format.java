package org.muster.job.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a briefing is made into; each is one file. */
public enum Format {
  /** The page. */
  HTML("html", ".html", "briefing.ftl"),
  /** The document. */
  PDF("pdf", ".pdf", "briefing.ftl"),
  /** One page for everybody's place at the table, a PDF too. */
  PLACEMAT("pdf", Format.PLACEMAT_ENDING + ".pdf", "placemat.ftl"),
  /** The workbook. */
  XLSX("xlsx", ".xlsx", "workbook.ftl");

  /** What stands behind a briefing's id in the name of its placemat. */
  static final String PLACEMAT_ENDING = ".placemat";

  private final String medium;
  private final String ending;
  private final String usualTemplate;

  Format(String medium, String ending, String usualTemplate) {
    this.medium = medium;
    this.ending = ending;
    this.usualTemplate = usualTemplate;
  }

  /** Its name in the settings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the settings name so. */
  static Optional<Format> find(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** Their names in the settings, in order. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }

  /** What writes it and reads it back: {@code html}, {@code pdf} or {@code xlsx}. */
  public String medium() {
    return medium;
  }

  /** The template that it has unless the settings name another. */
  String usualTemplate() {
    return usualTemplate;
  }

  /** Name of the file of a briefing. */
  public String file(String briefing) {
    return briefing + ending;
  }
}

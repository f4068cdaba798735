package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Scope;
import org.muster.domain.MarkingOrder;
import org.muster.intake.format.Limits;
import org.muster.render.pdf.PdfSettings;

/**
 * Reads {@code muster.yaml} and checks all of it, before anything is touched. Unknown keys are
 * mistakes as well, and all mistakes are told in one go, each with its line.
 *
 * @param asOf business date, null: today
 * @param counting that of all briefings
 * @param sha256 of the file as it lies there; of nothing if there is none
 * @param places where what it says stands
 */
record SettingsFile(
    ZoneId zone,
    @Nullable LocalDate asOf,
    MarkingOrder markings,
    boolean stopAbove,
    CountingSettings counting,
    SettingsShape.Intake intake,
    SettingsShape.Pdf pdf,
    List<BriefingPlan> briefings,
    String sha256,
    SettingsPlaces places) {

  /**
   * Reads the file.
   *
   * @param file null for the defaults
   * @throws CannotStartException if it cannot be read or says something that cannot be; its message
   *     has a line for each
   */
  static SettingsFile read(@Nullable Path file) {
    SettingsFile settings = readAll(file);
    settings.places.end();
    return settings;
  }

  /**
   * Reads the file and goes on behind what cannot be, which is noted in {@link #places()};
   * something else holds in its place.
   *
   * @throws CannotStartException if the file cannot be read
   */
  static SettingsFile readAll(@Nullable Path file) {
    SettingsBinding bound = SettingsBinding.of(file);
    SettingsShape shape = bound.shape();
    SettingsPlaces places = bound.places();
    MarkingOrder markings =
        places.read(
            "release",
            MarkingOrder.TLP,
            () -> new MarkingOrder(shape.release().labels(), shape.release().blankMeans()));
    places.<@Nullable Limits>read("intake", null, shape.intake()::limits);
    places.<@Nullable PdfSettings>read("pdf", null, shape.pdf()::drawing);
    CountingSettings counting = new CountingReader(places).read(shape.counting());
    List<Scope> scopes = new ScopeReader(places).read(shape.scopes());
    return new SettingsFile(
        places.read("zone", ZoneOffset.UTC, () -> zone(shape.zone())),
        places.<@Nullable LocalDate>read("as-of", null, () -> date(shape.asOf())),
        markings,
        places.read("release.above", false, () -> above(shape.release().above())),
        counting,
        shape.intake(),
        shape.pdf(),
        new BriefingReader(places, markings, counting, scopes).read(shape.briefings()),
        digest(file),
        places);
  }

  /** The file to read: the given one, else {@code muster.yaml} if it exists, else null. */
  static @Nullable Path usual(@Nullable Path given) {
    Path usual = Path.of("muster.yaml");
    return given != null ? given : Files.isRegularFile(usual) ? usual : null;
  }

  private static String digest(@Nullable Path file) {
    try {
      return Digests.sha256(file == null ? new byte[0] : Files.readAllBytes(file));
    } catch (IOException e) {
      throw new CannotStartException(file + ": " + e.getMessage(), e);
    }
  }

  private static ZoneId zone(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + zone + "' is no time zone such as Europe/Copenhagen", e);
    }
  }

  /**
   * A day, null if none is given.
   *
   * @throws IllegalArgumentException if it is none of the years 0000 to 9999
   */
  static @Nullable LocalDate date(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String why = "it is no day YYYY-MM-DD: '" + text + "'";
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (!NightRequest.canBeMeant(day)) {
        throw new IllegalArgumentException(why);
      }
      return day;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(why, e);
    }
  }

  private static boolean above(String text) {
    return switch (text) {
      case "leave-out" -> false;
      case "stop" -> true;
      default -> throw new IllegalArgumentException("it is leave-out or stop, not '" + text + "'");
    };
  }
}

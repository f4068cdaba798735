package org.muster.job.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.PlacematPage;
import org.muster.briefing.settings.Scope;
import org.muster.domain.BusinessDate;
import org.muster.domain.Digests;
import org.muster.domain.MarkingOrder;
import org.muster.domain.PlainWords;
import org.muster.intake.IntakeSettings;
import org.muster.render.Paper;
import org.muster.render.pdf.PdfSettings;
import org.muster.render.pdf.document.PageFormat;

/**
 * Reads {@code muster.yaml} and checks all of it, before anything is touched. Unknown keys are
 * mistakes as well, and all mistakes are told in one go, each with its line.
 *
 * @param zone in which "today" is meant
 * @param asOf business date, null: today
 * @param markings of records and audiences
 * @param stopAbove whether a record above a briefing's audience stops it, rather than is left out
 * @param counting that of all briefings
 * @param archive folder that accepted files are moved to, null: they stay
 * @param secrets files with what closes PDFs
 * @param sha256 of the file as it lies there; of nothing if there is none
 * @param places where what it says stands
 */
public record SettingsFile(
    ZoneId zone,
    @Nullable LocalDate asOf,
    MarkingOrder markings,
    boolean stopAbove,
    CountingSettings counting,
    IntakeSettings intake,
    @Nullable String archive,
    PdfSettings pdf,
    SecretFiles secrets,
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
  public static SettingsFile read(@Nullable Path file) {
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
  public static SettingsFile readAll(@Nullable Path file) {
    SettingsBinding bound = SettingsBinding.of(file);
    SettingsShape shape = bound.shape();
    SettingsPlaces places = bound.places();
    MarkingOrder markings =
        places.read(
            "release",
            MarkingOrder.TLP,
            () -> new MarkingOrder(shape.release().labels(), shape.release().blankMeans()));
    CountingSettings counting = new CountingReader(places).read(shape.counting());
    List<Scope> scopes = new ScopeReader(places).read(shape.scopes());
    PdfSettings pdf = places.read("pdf", PdfSettings.DEFAULT, shape.pdf()::drawing);
    return new SettingsFile(
        places.read("zone", ZoneOffset.UTC, () -> zone(shape.zone())),
        places.<@Nullable LocalDate>read("as-of", null, () -> date(shape.asOf())),
        markings,
        places.read("release.above", false, () -> above(shape.release().above())),
        counting,
        places.read("intake", IntakeSettings.DEFAULTS, shape.intake()::reading),
        shape.intake().archive(),
        pdf,
        shape.pdf().secrets(),
        new BriefingReader(places, markings, counting, scopes, placemat(pdf.paper()))
            .read(shape.briefings()),
        digest(file),
        places);
  }

  private static PlacematPage placemat(Paper paper) {
    PageFormat page = PageFormat.landscape(paper);
    return new PlacematPage(page.textWidth(), page.textHeight());
  }

  /**
   * The file to read: the given one, else {@code muster.yaml} if anything of that name is there,
   * else null. Reason: with a link to a disk that is not mounted, a night would publish by the
   * defaults.
   */
  public static @Nullable Path usual(@Nullable Path given) {
    Path usual = Path.of("muster.yaml");
    return given != null ? given : Files.exists(usual, LinkOption.NOFOLLOW_LINKS) ? usual : null;
  }

  private static String digest(@Nullable Path file) {
    try {
      return Digests.sha256(file == null ? new byte[0] : Files.readAllBytes(file));
    } catch (IOException e) {
      throw new CannotStartException(PlainWords.refused(e), e);
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
    return BusinessDate.find(text.strip())
        .orElseThrow(() -> new IllegalArgumentException("it is no day YYYY-MM-DD: '" + text + "'"));
  }

  private static boolean above(String text) {
    return switch (text) {
      case "leave-out" -> false;
      case "stop" -> true;
      default -> throw new IllegalArgumentException("it is leave-out or stop, not '" + text + "'");
    };
  }
}

package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Section;
import org.muster.domain.MarkingOrder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/**
 * Reads {@code muster.yaml} and checks all of it, before anything is touched. Unknown keys are
 * errors, with their line.
 *
 * @param asOf business date, null: today
 * @param sha256 of the file as it lies there; of nothing if there is none
 */
record SettingsFile(
    ZoneId zone,
    @Nullable LocalDate asOf,
    MarkingOrder markings,
    boolean stopAbove,
    SettingsShape.Intake intake,
    SettingsShape.Pdf pdf,
    List<BriefingPlan> briefings,
    String sha256) {

  private static final SortedMap<String, String> ALL_FORMATS =
      new TreeMap<>(Map.of("html", "briefing.ftl", "pdf", "briefing.ftl", "xlsx", "workbook.ftl"));

  /**
   * Reads the file.
   *
   * @param file null for the defaults
   * @throws CannotStartException if it cannot be read or says something that cannot be
   */
  static SettingsFile read(@Nullable Path file) {
    SettingsShape shape = file == null ? bind(List.of()) : bind(load(file));
    try {
      MarkingOrder markings =
          new MarkingOrder(shape.release().labels(), shape.release().blankMeans());
      return new SettingsFile(
          zone(shape.zone()),
          date(shape.asOf(), "as-of"),
          markings,
          above(shape.release().above()),
          shape.intake(),
          shape.pdf(),
          briefings(shape.briefings(), markings),
          Digests.sha256(file == null ? new byte[0] : Files.readAllBytes(file)));
    } catch (IllegalArgumentException | IOException e) {
      throw new CannotStartException((file == null ? "settings" : file) + ": " + e.getMessage(), e);
    }
  }

  private static List<PropertySource<?>> load(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CannotStartException("there is no settings file " + file);
    }
    try {
      return new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file));
    } catch (IOException | RuntimeException e) {
      throw new CannotStartException(
          file
              + " is not readable as YAML: "
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " "),
          e);
    }
  }

  private static SettingsShape bind(List<PropertySource<?>> sources) {
    List<ConfigurationPropertySource> properties =
        sources.stream()
            .map(s -> Objects.requireNonNull(ConfigurationPropertySource.from(s)))
            .toList();
    BindHandler strict = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true);
    try {
      return new Binder(properties).bindOrCreate("", Bindable.of(SettingsShape.class), strict);
    } catch (BindException e) {
      throw new CannotStartException(problem(e), e);
    }
  }

  private static String problem(BindException e) {
    if (e.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
      var first = unbound.getUnboundProperties().iterator().next();
      return at(first.getOrigin()) + "unknown setting '" + first.getName() + "'";
    }
    var property = e.getProperty();
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return property == null
        ? "settings: " + cause.getMessage()
        : at(property.getOrigin())
            + "'"
            + property.getValue()
            + "' cannot be the value of '"
            + property.getName()
            + "': "
            + cause.getMessage();
  }

  private static String at(@Nullable Origin origin) {
    return origin == null ? "settings: " : origin + ": ";
  }

  private static ZoneId zone(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + zone + "' is no time zone such as Europe/Copenhagen", e);
    }
  }

  private static @Nullable LocalDate date(@Nullable String text, String name) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " is no day YYYY-MM-DD: '" + text + "'", e);
    }
  }

  private static boolean above(String text) {
    return switch (text) {
      case "leave-out" -> false;
      case "stop" -> true;
      default ->
          throw new IllegalArgumentException(
              "release.above is leave-out or stop, not '" + text + "'");
    };
  }

  private static List<BriefingPlan> briefings(
      @Nullable List<SettingsShape.Entry> entries, MarkingOrder markings) {
    if (entries == null || entries.isEmpty()) {
      entries =
          List.of(
              new SettingsShape.Entry(
                  "briefing", "Deployments and events", "", null, null, null, null, "en", null));
    }
    Set<String> ids = new HashSet<>();
    for (SettingsShape.Entry entry : entries) {
      String id = Objects.requireNonNullElse(entry.id(), "");
      if (!ids.add(id.toLowerCase(java.util.Locale.ROOT))) {
        throw new IllegalArgumentException("two briefings have the id '" + id + "'");
      }
    }
    return entries.stream().map(e -> plan(e, markings)).toList();
  }

  private static BriefingPlan plan(SettingsShape.Entry entry, MarkingOrder markings) {
    String id = Objects.requireNonNullElse(entry.id(), "");
    String audience = Objects.requireNonNullElse(entry.audience(), markings.labels().getFirst());
    if (!markings.labels().contains(audience)) {
      throw new IllegalArgumentException(
          "the audience '"
              + audience
              + "' of briefing '"
              + id
              + "' is not one of "
              + markings.labels());
    }
    if (!entry.language().equals("en")) {
      throw new IllegalArgumentException("the language of briefing '" + id + "' can only be en");
    }
    SortedMap<String, String> formats =
        entry.formats() == null ? ALL_FORMATS : new TreeMap<>(entry.formats());
    for (String format : formats.keySet()) {
      if (!ALL_FORMATS.containsKey(format)) {
        throw new IllegalArgumentException(
            "'"
                + format
                + "' of briefing '"
                + id
                + "' is not one of the formats "
                + ALL_FORMATS.keySet());
      }
    }
    return new BriefingPlan(
        new BriefingSettings(
            id,
            Objects.requireNonNullElse(entry.title(), ""),
            entry.area(),
            Filter.operations(Objects.requireNonNullElse(entry.operations(), List.of())),
            null,
            List.of(Section.values()),
            List.of(),
            CountingSettings.DEFAULTS,
            audience,
            Objects.requireNonNullElse(entry.releaseTo(), List.of()),
            entry.language()),
        date(entry.asOf(), "as-of of briefing '" + id + "'"),
        formats);
  }
}

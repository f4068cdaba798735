package org.muster.job.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PlainWords;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.TextResourceOrigin.Location;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/**
 * The settings file as it was written, with the places of its values. Unknown keys are mistakes,
 * with their line.
 *
 * @param shape with the defaults where the file says something that cannot be
 * @param places with what is wrong so far
 */
record SettingsBinding(SettingsShape shape, SettingsPlaces places) {
  /** The last thing that the parser says, which is what is wrong, and where. */
  private static final Pattern YAML_PROBLEM =
      Pattern.compile(
          "(?:.*\\^ )?(?<what>[^^]+?) in '[^']*', line (?<line>\\d+), column (?<column>\\d+):.*");

  /**
   * Reads the file.
   *
   * @param file null for the defaults
   * @throws CannotStartException if it cannot be read
   */
  static SettingsBinding of(@Nullable Path file) {
    return file == null ? of(List.of(), Map.of()) : load(file);
  }

  private static SettingsBinding of(
      List<PropertySource<?>> sources, Map<Location, String> written) {
    List<ConfigurationPropertySource> properties =
        sources.stream()
            .map(s -> Objects.requireNonNull(ConfigurationPropertySource.from(s)))
            .toList();
    SettingsPlaces places = new SettingsPlaces(properties, written);
    return new SettingsBinding(bind(properties, places), places);
  }

  private static SettingsBinding load(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CannotStartException(
          Files.exists(file, LinkOption.NOFOLLOW_LINKS)
              ? "the settings file %s is no file, or a link to none".formatted(file)
              : "there is no settings file " + file);
    }
    try {
      Map<Location, String> written = SettingsYaml.check(file);
      return of(
          new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file)),
          written);
    } catch (CannotStartException e) {
      throw e;
    } catch (IOException e) {
      throw new CannotStartException(PlainWords.refused(e), e);
    } catch (RuntimeException e) {
      throw new CannotStartException(
          notYaml(file, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")), e);
    }
  }

  /** What keeps a file from being YAML, placed as all other mistakes in settings are. */
  private static String notYaml(Path file, String message) {
    Matcher at = YAML_PROBLEM.matcher(message);
    String remedy =
        message.contains("duplicate key")
            ? "; write each key once, with all that belongs to it below"
            : "; indent the keys of an entry alike, and quote a text that has a colon or begins"
                + " with a brace";
    return at.matches()
        ? SettingsYaml.placed(
            file,
            Integer.parseInt(at.group("line")),
            Integer.parseInt(at.group("column")),
            "it is no YAML, " + at.group("what") + remedy)
        : file + " is not readable as YAML: " + message;
  }

  /** First strictly, to note all that is wrong; then what is right of it. */
  private static SettingsShape bind(
      List<ConfigurationPropertySource> properties, SettingsPlaces places) {
    BindHandler strict = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true);
    SettingsMistakes mistakes = new SettingsMistakes(strict, places);
    SettingsShape shape =
        new Binder(properties).bind("", Bindable.of(SettingsShape.class), mistakes).orElse(null);
    return shape != null
        ? shape
        : new Binder(properties)
            .bindOrCreate(
                "",
                Bindable.of(SettingsShape.class),
                new SettingsMistakes(BindHandler.DEFAULT, places.afresh()));
  }
}

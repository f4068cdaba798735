package org.muster.job;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.TextResourceOrigin;

/** Where the values of the settings stand, so that a refusal can name file and line. */
final class SettingsPlaces {
  private final List<ConfigurationPropertySource> sources;

  SettingsPlaces(List<ConfigurationPropertySource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** A place as the beginning of a sentence. */
  static String words(@Nullable Origin origin) {
    return origin == null ? "settings: " : origin + ": ";
  }

  /**
   * What is made of a property.
   *
   * @param property for example {@code briefings[0].period}
   * @throws CannotStartException if the reading throws an {@link IllegalArgumentException}; says
   *     where the property stands
   */
  <T extends @Nullable Object> T read(String property, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new CannotStartException(words(origin(property)) + property + ": " + e.getMessage(), e);
    }
  }

  /** What is wrong with a property. */
  CannotStartException refusal(String property, String why) {
    return new CannotStartException(words(origin(property)) + property + ": " + why);
  }

  /** Of the property itself, else of the first thing in it, else of what it belongs to. */
  private @Nullable Origin origin(String property) {
    ConfigurationPropertyName name = ConfigurationPropertyName.of(property);
    Origin origin = null;
    while (origin == null && !name.isEmpty()) {
      ConfigurationPropertyName at = name;
      origin =
          sources.stream()
              .flatMap(
                  source ->
                      Stream.concat(Stream.of(at), below(source, at))
                          .map(source::getConfigurationProperty))
              .filter(Objects::nonNull)
              .map(ConfigurationProperty::getOrigin)
              .filter(Objects::nonNull)
              .min(Comparator.comparingInt(SettingsPlaces::line))
              .orElse(null);
      name = name.getParent();
    }
    return origin;
  }

  private static Stream<ConfigurationPropertyName> below(
      ConfigurationPropertySource source, ConfigurationPropertyName name) {
    return source instanceof IterableConfigurationPropertySource iterable
        ? iterable.stream().filter(name::isAncestorOf)
        : Stream.empty();
  }

  private static int line(Origin origin) {
    return origin instanceof TextResourceOrigin text && text.getLocation() != null
        ? text.getLocation().getLine()
        : Integer.MAX_VALUE;
  }
}

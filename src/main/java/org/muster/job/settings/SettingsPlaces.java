package org.muster.job.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginProvider;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin.Location;

/**
 * Where the values of the settings stand, and what is wrong with them. Reading goes on behind each
 * mistake, so that all are told in one go.
 */
public final class SettingsPlaces {
  private final List<ConfigurationPropertySource> sources;
  private final Map<Location, String> written;
  private final List<Mistake> mistakes = new ArrayList<>();

  /** Something that cannot be. */
  private record Mistake(@Nullable Origin origin, String words) {
    @Override
    public String toString() {
      return (origin == null ? "settings: " : origin + ": ") + words;
    }
  }

  /**
   * Places without a mistake.
   *
   * @param written values without quotes as they stand in the file, by their place
   */
  SettingsPlaces(List<ConfigurationPropertySource> sources, Map<Location, String> written) {
    this.sources = List.copyOf(sources);
    this.written = Map.copyOf(written);
  }

  /** The same places without their mistakes. */
  SettingsPlaces afresh() {
    return new SettingsPlaces(sources, written);
  }

  /**
   * A value as it stands in the file, where YAML read something else than a text: {@code NO} is no
   * truth value where a country is meant, and {@code 010} no 8.
   */
  String written(ConfigurationProperty value) {
    Location location = location(value.getOrigin());
    String read = String.valueOf(value.getValue());
    return value.getValue() instanceof CharSequence || location == null
        ? read
        : written.getOrDefault(location, read);
  }

  /**
   * What is made of a property.
   *
   * @param property for example {@code briefings[0].period}
   * @param instead what is gone on with if the reading throws an {@link IllegalArgumentException};
   *     its message is noted
   */
  public <T extends @Nullable Object> T read(String property, T instead, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      refuse(property, String.valueOf(e.getMessage()));
      return instead;
    }
  }

  /** Notes what is wrong with a property, and where it stands. */
  public void refuse(String property, String why) {
    note(origin(property), property + ": " + why);
  }

  /** Notes what is wrong at a place. */
  void note(@Nullable Origin origin, String words) {
    mistakes.add(new Mistake(origin, words));
  }

  /** How many mistakes have been noted. */
  public int mistakes() {
    return mistakes.size();
  }

  /** What is wrong, each with file, line and column, in their order. */
  public List<String> wrong() {
    return mistakes.stream()
        .sorted(
            Comparator.comparingInt((Mistake mistake) -> line(mistake.origin))
                .thenComparingInt(mistake -> column(mistake.origin)))
        .map(Mistake::toString)
        .distinct()
        .toList();
  }

  /**
   * Ends the reading.
   *
   * @throws CannotStartException if anything is wrong; its message has a line for each mistake
   */
  public void end() {
    List<String> wrong = wrong();
    if (!wrong.isEmpty()) {
      throw new CannotStartException(String.join("\n", wrong));
    }
  }

  private @Nullable Origin origin(String property) {
    return origin(ConfigurationPropertyName.of(property));
  }

  /** Of the property itself, else of the first thing in it, else of what it belongs to. */
  @Nullable Origin origin(ConfigurationPropertyName property) {
    ConfigurationPropertyName name = property;
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
              .filter(from -> location(from) != null)
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

  private static int line(@Nullable Origin origin) {
    Location location = location(origin);
    return location == null ? Integer.MAX_VALUE : location.getLine();
  }

  private static int column(@Nullable Origin origin) {
    Location location = location(origin);
    return location == null ? Integer.MAX_VALUE : location.getColumn();
  }

  private static @Nullable Location location(@Nullable Origin origin) {
    Origin inner = origin instanceof OriginProvider provider ? provider.getOrigin() : origin;
    return inner instanceof TextResourceOrigin text ? text.getLocation() : null;
  }
}

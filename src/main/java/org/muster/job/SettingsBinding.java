package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/**
 * The settings file as it was written, with the places of its values. Unknown keys are errors, with
 * their line.
 */
record SettingsBinding(SettingsShape shape, SettingsPlaces places) {
  /**
   * Reads the file.
   *
   * @param file null for the defaults
   * @throws CannotStartException if it cannot be read or does not have the shape
   */
  static SettingsBinding of(@Nullable Path file) {
    List<PropertySource<?>> sources = file == null ? List.of() : load(file);
    List<ConfigurationPropertySource> properties =
        sources.stream()
            .map(s -> Objects.requireNonNull(ConfigurationPropertySource.from(s)))
            .toList();
    return new SettingsBinding(bind(properties), new SettingsPlaces(properties));
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

  private static SettingsShape bind(List<ConfigurationPropertySource> properties) {
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
      return SettingsPlaces.words(first.getOrigin()) + "unknown setting '" + first.getName() + "'";
    }
    var property = e.getProperty();
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return property == null
        ? "settings: " + cause.getMessage()
        : SettingsPlaces.words(property.getOrigin())
            + "'"
            + property.getValue()
            + "' cannot be the value of '"
            + property.getName()
            + "': "
            + cause.getMessage();
  }
}

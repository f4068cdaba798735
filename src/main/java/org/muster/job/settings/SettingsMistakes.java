package org.muster.job.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.intake.IntakeSettings;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;

/** Notes each key that is unknown and each value that cannot be, and lets the binding go on. */
final class SettingsMistakes extends AbstractBindHandler {
  private static final ConfigurationPropertyName INTAKE = ConfigurationPropertyName.of("intake");

  /** Octal, hexadecimal, binary, or minutes of an hour: 010 is 8, and 1:30 is 90. */
  private static final Pattern OTHER_BASE = Pattern.compile("[-+]?(?:0[0-9xXbB_]|[0-9_]+:)");

  private final SettingsPlaces places;
  private final List<ConfigurationPropertyName> refused = new ArrayList<>();

  /** Takes part in a binding that {@code parent} handles, but for what fails. */
  SettingsMistakes(BindHandler parent, SettingsPlaces places) {
    super(parent);
    this.places = places;
  }

  /** Gives nothing in place of what failed, so that its default holds. */
  @Override
  public @Nullable Object onFailure(
      ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
    if (error instanceof UnboundConfigurationPropertiesException unbound) {
      for (ConfigurationProperty property : unbound.getUnboundProperties()) {
        if (refused.stream().noneMatch(at -> holds(at, property.getName()))) {
          places.note(property.getOrigin(), unknown(property.getName()));
        }
      }
    } else {
      ConfigurationProperty property = context.getConfigurationProperty();
      places.note(
          property == null ? places.origin(name) : property.getOrigin(),
          (property == null ? "it" : "'" + places.written(property) + "'")
              + " cannot be the value of '"
              + name
              + "': it is "
              + expected(Objects.requireNonNull(target.getType().resolve())));
    }
    refused.add(name);
    return null;
  }

  /** Numbers are looked at for their range at once, each at its place; texts are as written. */
  @Override
  public @Nullable Object onSuccess(
      ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
    Object bound = super.onSuccess(name, target, context, result);
    ConfigurationProperty given = context.getConfigurationProperty();
    if (bound instanceof Number && given != null) {
      requirePlain(given);
    }
    if (!(bound instanceof Number number) || !INTAKE.isParentOf(name)) {
      return given == null || !name.equals(given.getName()) ? bound : asWritten(bound, given);
    }
    try {
      IntakeSettings.require(name.getLastElement(Form.DASHED), number.longValue());
      return bound;
    } catch (IllegalArgumentException e) {
      ConfigurationProperty property = context.getConfigurationProperty();
      places.note(property == null ? null : property.getOrigin(), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Object asWritten(@Nullable Object bound, ConfigurationProperty given) {
    if (given.getValue() instanceof CharSequence) {
      return bound;
    }
    return bound instanceof List
        ? List.of(places.written(given))
        : bound instanceof String ? places.written(given) : bound;
  }

  /** Refuses a number that YAML reads as another than it seems to be, and one that is not whole. */
  private void requirePlain(ConfigurationProperty given) {
    if (fraction(given.getValue())) {
      throw new IllegalArgumentException("a part of a number would be lost");
    }
    if (!(given.getValue() instanceof CharSequence)
        && OTHER_BASE.matcher(places.written(given)).lookingAt()) {
      throw new IllegalArgumentException("it is written to another base than ten");
    }
  }

  /** Whether a whole number could be made of it only by leaving a part out. */
  private static boolean fraction(@Nullable Object value) {
    return value instanceof Double number && (number.isInfinite() || number != Math.rint(number));
  }

  private static boolean holds(ConfigurationPropertyName at, ConfigurationPropertyName property) {
    return !at.isEmpty() && (at.equals(property) || at.isAncestorOf(property));
  }

  /**
   * Notes keys that stand where a list or a text belongs: within the things of a list the binding
   * itself does not miss them.
   */
  @Override
  public void onFinish(
      ConfigurationPropertyName name,
      Bindable<?> target,
      BindContext context,
      @Nullable Object result)
      throws Exception {
    if (name.isEmpty()) {
      for (ConfigurationPropertySource source : context.getSources()) {
        if (source instanceof IterableConfigurationPropertySource iterable) {
          iterable.stream()
              .map(source::getConfigurationProperty)
              .filter(Objects::nonNull)
              .filter(property -> misplaced(property.getName()))
              .forEach(property -> places.note(property.getOrigin(), unknown(property.getName())));
        }
      }
    }
    super.onFinish(name, target, context, result);
  }

  /** Whether a key stands where none can be, rather than being unknown. */
  private static boolean misplaced(ConfigurationPropertyName name) {
    if (list(name) != null) {
      return true;
    }
    Type at = SettingsShape.class;
    for (int i = 0; i < name.getNumberOfElements(); i++) {
      if (at instanceof Class<?> type && !type.isRecord()) {
        return at != Void.class;
      }
      at = below(at, name.getElement(i, Form.UNIFORM));
    }
    return false;
  }

  /** The list in whose place a key stands; null if none does. */
  private static @Nullable ConfigurationPropertyName list(ConfigurationPropertyName name) {
    Type at = SettingsShape.class;
    for (int i = 0; i < name.getNumberOfElements(); i++) {
      if (isList(at) && !name.chop(i + 1).isLastElementIndexed()) {
        return name.chop(i);
      }
      at = below(at, name.getElement(i, Form.UNIFORM));
    }
    return null;
  }

  private static boolean isList(Type type) {
    return type instanceof ParameterizedType many && many.getRawType() == List.class;
  }

  private static String unknown(ConfigurationPropertyName name) {
    ConfigurationPropertyName list = list(name);
    if (list != null) {
      return "'" + list + "' is a list; begin each thing in it with '- '";
    }
    Type at = SettingsShape.class;
    for (int i = 0; i < name.getNumberOfElements(); i++) {
      String element = name.getElement(i, Form.UNIFORM);
      Type below = below(at, element);
      if (at instanceof Class<?> type && below == Void.class) {
        return type.isRecord()
            ? "unknown setting '" + name.chop(i + 1) + "'; known here: " + keys(type)
            : "'" + name.chop(i) + "' is " + expected(type) + " and holds no keys or list";
      }
      at = below;
    }
    return "unknown setting '" + name + "'";
  }

  /** The keys of a group as they are written. */
  private static String keys(Class<?> group) {
    return Arrays.stream(group.getRecordComponents())
        .map(component -> written(component.getName()))
        .collect(Collectors.joining(", "));
  }

  /** What stands below a type, itself below what has nothing in it. */
  private static Type below(Type at, String element) {
    if (at instanceof ParameterizedType many) {
      return many.getActualTypeArguments()[0];
    }
    RecordComponent[] components =
        at instanceof Class<?> type && type.isRecord()
            ? type.getRecordComponents()
            : new RecordComponent[0];
    return Arrays.stream(components)
        .filter(c -> c.getName().toLowerCase(Locale.ROOT).equals(element))
        .map(RecordComponent::getGenericType)
        .findFirst()
        .orElse(Void.class);
  }

  private static String written(String component) {
    return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** What a value is, as the end of a sentence. */
  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining(" or "));
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == int.class || type == long.class) {
      return "a whole number up to "
          + (type == int.class ? Integer.MAX_VALUE : Long.MAX_VALUE)
          + ", in decimal digits that do not begin with 0";
    }
    if (type == List.class) {
      return "a list";
    }
    return type.isRecord() || type == Map.class ? "a group of keys" : "a text";
  }
}

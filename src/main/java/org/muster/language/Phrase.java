package org.muster.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An English phrase, and what may take its place in another language. */
public final class Phrase {
  /** What may be asked of any value: a text as it is, and a choice by it. */
  private static final Set<ArgType> ANY = EnumSet.of(ArgType.NONE, ArgType.SELECT);

  /** What is written as a number, or chosen by one. */
  private static final Set<ArgType> NUMERIC =
      EnumSet.of(ArgType.PLURAL, ArgType.SELECTORDINAL, ArgType.SIMPLE);

  private final Map<String, Set<ArgType>> values;

  private Phrase(Map<String, Set<ArgType>> values) {
    this.values = values;
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException if it is no pattern of ICU's MessageFormat; says why
   */
  public static Phrase of(String pattern) {
    Map<String, Set<ArgType>> values = new TreeMap<>();
    MessagePattern parsed = new MessagePattern(pattern);
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      if (part.getType() == Part.Type.ARG_START) {
        values
            .computeIfAbsent(
                parsed.getSubstring(parsed.getPart(i + 1)), name -> EnumSet.noneOf(ArgType.class))
            .add(part.getArgType());
      }
    }
    return new Phrase(values);
  }

  /** Names of its values: {@code 0}, {@code 1} and so on. */
  public Set<String> values() {
    return values.keySet();
  }

  /** Names of the values by which one of several wordings is chosen, and which are not said. */
  Set<String> choosing() {
    Set<String> choosing = new TreeSet<>();
    values.forEach(
        (name, types) -> {
          if (types.contains(ArgType.SELECT)) {
            choosing.add(name);
          }
        });
    return choosing;
  }

  /**
   * What is wrong with another language's phrase in this one's place; nothing if it can stand
   * there. It has to name the same values: one left out is lost to the reader, one too many is not
   * there. A plural, a number or a date can only be made of what is one in English, too.
   */
  public Optional<String> fault(String own) {
    Phrase other;
    try {
      other = of(own);
    } catch (IllegalArgumentException e) {
      return Optional.of("it is no pattern of ICU's MessageFormat: " + e.getMessage());
    }
    if (own.isBlank()) {
      return Optional.of("it is blank");
    }
    if (!other.values().equals(values())) {
      return Optional.of("it has " + words(other) + ", but the English phrase has " + words(this));
    }
    return other.values.entrySet().stream()
        .filter(value -> !fits(value.getKey(), value.getValue()))
        .findFirst()
        .map(value -> "it treats {" + value.getKey() + "} as what it is not in English");
  }

  private boolean fits(String name, Set<ArgType> own) {
    Set<ArgType> english = values.getOrDefault(name, Set.of());
    Set<ArgType> may = EnumSet.copyOf(ANY);
    may.addAll(english);
    if (english.stream().anyMatch(NUMERIC::contains)) {
      may.addAll(NUMERIC);
    }
    return may.containsAll(own);
  }

  private static String words(Phrase of) {
    return of.values().isEmpty()
        ? "no values"
        : "the values {" + String.join("}, {", of.values()) + "}";
  }
}

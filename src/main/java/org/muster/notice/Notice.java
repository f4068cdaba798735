package org.muster.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * One thing that is not right in the data, as a value that travels beside the good rows. Its text
 * is made when it is shown.
 *
 * @param type what is wrong
 * @param place where
 * @param raw the text in question as it stands in the file, shortened to {@value #RAW_LIMIT}
 *     characters; empty if there is none
 * @param facts value of each of {@link NoticeType#facts()}
 */
public record Notice(NoticeType type, Place place, String raw, Map<String, String> facts) {
  /** Longest raw text that is kept, in characters. */
  public static final int RAW_LIMIT = 2000;

  public Notice {
    if (raw.length() > RAW_LIMIT) {
      boolean splits = Character.isHighSurrogate(raw.charAt(RAW_LIMIT - 2));
      raw = raw.substring(0, RAW_LIMIT - (splits ? 2 : 1)) + "…";
    }
    if (!facts.keySet().equals(Set.copyOf(type.facts()))) {
      throw new IllegalArgumentException(
          type + " needs the facts " + type.facts() + ", has " + facts.keySet());
    }
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /**
   * A notice from its facts' names and values in turn.
   *
   * @throws IllegalArgumentException if the facts are not exactly those of the type
   */
  public static Notice of(NoticeType type, Place place, String raw, String... namesAndValues) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (i + 1 == namesAndValues.length) {
        throw new IllegalArgumentException("the fact '" + namesAndValues[i] + "' has no value");
      }
      facts.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Notice(type, place, raw, facts);
  }

  public Severity severity() {
    return type.severity();
  }

  /** The sentence a reader sees. */
  public String message() {
    return NoticeType.FACT
        .matcher(type.message())
        .replaceAll(m -> Matcher.quoteReplacement(facts.getOrDefault(m.group(1), m.group())));
  }

  public String remedy() {
    return type.remedy();
  }
}

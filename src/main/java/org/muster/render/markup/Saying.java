package org.muster.render.markup;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.language.Language;
import org.muster.language.Phrase;

/**
 * The method {@code say} of a template: a phrase, written in English, in the briefing's language,
 * with its values. What it returns is plain text, and escaped like all other data.
 */
final class Saying implements TemplateMethodModelEx {
  /** Its name in a template. */
  static final String NAME = "say";

  private static final Pattern PLACE = Pattern.compile("\\{\\s*\\d");

  private final Language language;
  private final Set<String> known = new HashSet<>();

  Saying(Language language) {
    this.language = language;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.getFirst() instanceof TemplateScalarModel phrase)) {
      throw new TemplateModelException("'say' needs a phrase: say(\"Present on {0}\", b.asOfText)");
    }
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(arguments.get(i + 1));
    }
    try {
      requireEach(phrase.getAsString(), values.length);
      return new SimpleScalar(XmlText.of(language.say(phrase.getAsString(), values)));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(
          "'%s' cannot be said: %s".formatted(phrase.getAsString(), e.getMessage()));
    }
  }

  /**
   * A phrase without values may be plain text in which a brace means nothing, but not one that has
   * places for values.
   */
  private void requireEach(String phrase, int given) throws TemplateModelException {
    boolean plain = given == 0 && !PLACE.matcher(phrase).find();
    if (plain || !known.add(given + " " + phrase)) {
      return;
    }
    for (String place : Phrase.of(phrase).values()) {
      if (!place.matches("\\d{1,4}") || Integer.parseInt(place) >= given) {
        throw new TemplateModelException(
            "'%s' has the place {%s}, but is given %d values; they count from {0}"
                .formatted(phrase, place, given));
      }
    }
  }

  private static Object value(Object argument) throws TemplateModelException {
    return switch (argument) {
      case TemplateNumberModel number -> number.getAsNumber();
      case TemplateScalarModel text -> text.getAsString();
      default -> throw new TemplateModelException("'say' is given texts and numbers, nothing else");
    };
  }
}

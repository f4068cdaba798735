package org.muster.render.markup;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.muster.language.Language;

/**
 * The method {@code say} of a template: a phrase, written in English, in the briefing's language,
 * with its values. What it returns is plain text, and escaped like all other data.
 */
final class Saying implements TemplateMethodModelEx {
  /** Its name in a template. */
  static final String NAME = "say";

  private final Language language;

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
      return new SimpleScalar(XmlText.of(language.say(phrase.getAsString(), values)));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(
          "'%s' cannot be said: %s".formatted(phrase.getAsString(), e.getMessage()));
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

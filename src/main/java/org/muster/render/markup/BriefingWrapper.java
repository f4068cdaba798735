package org.muster.render.markup;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template can be given: text, numbers, truth values, days as {@code YYYY-MM-DD}, lists and
 * records. Nothing else passes, so that no method of the Java platform is within a template's
 * reach.
 */
final class BriefingWrapper implements ObjectWrapper {
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    // Most are texts, for which the tests of a switch take longer than what follows.
    if (value instanceof String text) {
      return new SimpleScalar(XmlText.of(text));
    }
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case Number number -> new SimpleNumber(number);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case LocalDate day -> new SimpleScalar(day.toString());
      case List<?> list -> new ListModel(list, this);
      case Record one -> new RecordModel(one, this);
      default -> throw new TemplateModelException("no template is given a " + value.getClass());
    };
  }

  /** A list as a template sees it. */
  private record ListModel(List<?> list, ObjectWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}

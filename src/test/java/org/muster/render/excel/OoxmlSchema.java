package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;

/** Tells the faults of a part of a package; loaded where the full schemas are. */
public final class OoxmlSchema implements BiFunction<String, String, List<String>> {
  /**
   * The faults of a part.
   *
   * @param root class of the part's root element, below {@code org.openxmlformats.schemas}
   * @param xml the part
   */
  @Override
  public List<String> apply(String root, String xml) {
    try {
      Class<?> document =
          Class.forName(
              "org.openxmlformats.schemas." + root, true, OoxmlSchema.class.getClassLoader());
      DocumentFactory<?> factory = (DocumentFactory<?>) document.getField("Factory").get(null);
      XmlObject part = (XmlObject) factory.parse(xml);
      List<XmlError> errors = new ArrayList<>();
      part.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream().map(XmlError::toString).toList();
    } catch (XmlException e) {
      return List.of(e.toString());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

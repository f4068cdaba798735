package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each part is valid by its schema, and each relationship leads to a part. The full schemas have a
 * class loader of their own, so that all other tests run with what is shipped.
 */
final class OoxmlSchemaTest {
  private static final Map<String, String> ROOTS =
      Map.of(
          "xl/workbook.xml",
          "spreadsheetml.x2006.main.WorkbookDocument",
          "xl/styles.xml",
          "spreadsheetml.x2006.main.StyleSheetDocument",
          "xl/sharedStrings.xml",
          "spreadsheetml.x2006.main.SstDocument",
          "xl/worksheets/sheet",
          "spreadsheetml.x2006.main.WorksheetDocument",
          "xl/tables/table",
          "spreadsheetml.x2006.main.TableDocument",
          "xl/charts/chart",
          "drawingml.x2006.chart.ChartSpaceDocument",
          "xl/drawings/drawing",
          "drawingml.x2006.spreadsheetDrawing.WsDrDocument",
          "docProps/custom.xml",
          "officeDocument.x2006.customProperties.PropertiesDocument");

  private static final Pattern TARGET =
      Pattern.compile("<Relationship [^>]*Target=\"([^\"]*)\"[^>]*>");

  private static BiFunction<String, String, List<String>> schema;

  @TempDir Path dir;

  @BeforeAll
  @SuppressWarnings("unchecked") // the class beside this one, through another loader
  static void loadSchemas() throws ReflectiveOperationException, MalformedURLException {
    URL[] urls = {
      place(OoxmlSchema.class),
      Path.of(System.getProperty("muster.ooxml.schemas")).toUri().toURL(),
      place(XmlObject.class)
    };
    ClassLoader loader = new URLClassLoader(urls, new LogLoader());
    schema =
        (BiFunction<String, String, List<String>>)
            loader.loadClass(OoxmlSchema.class.getName()).getDeclaredConstructor().newInstance();
  }

  /** Only the classes for logging are those of the other tests. */
  private static final class LogLoader extends ClassLoader {
    LogLoader() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (!name.startsWith("org.apache.logging.")) {
        throw new ClassNotFoundException(name);
      }
      return Class.forName(name);
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void makesPartsThatAreValidByTheirSchemas() throws IOException {
    assertThat(validate(new Sample(dir).render(Sample.everything()))).isEqualTo(14);
    assertThat(validate(new Sample(dir).render(Sample.briefing()))).isEqualTo(43);
  }

  /** Returns how many parts there were. */
  private static int validate(Sample.Made made) {
    int validated = 0;
    for (Map.Entry<String, String> part : made.parts().entrySet()) {
      String root = root(part.getKey());
      if (!root.isEmpty()) {
        // Excel itself writes this attribute of XML, which the schema of a text does not name.
        String xml = part.getValue().replace(" xml:space=\"preserve\"", "");
        assertThat(schema.apply(root, xml)).as(part.getKey()).isEmpty();
        validated++;
      }
    }
    return validated;
  }

  @Test
  void findsAFaultInAPart() throws IOException {
    Map<String, String> parts = new Sample(dir).render(Sample.everything()).parts();
    String sheet = parts.getOrDefault("xl/worksheets/sheet2.xml", "");
    String broken = sheet.replace("</sheetData>", "<bogus/></sheetData>");
    assertThat(schema.apply(root("xl/worksheets/sheet2.xml"), broken)).isNotEmpty();
    String misplaced = sheet.replaceFirst(" s=\"\\d+\"", " s=\"first\"");
    assertThat(schema.apply(root("xl/worksheets/sheet2.xml"), misplaced)).isNotEmpty();
  }

  @Test
  void leadsEachRelationshipToAPart() throws IOException {
    Map<String, String> parts = new Sample(dir).render(Sample.everything()).parts();
    int led = 0;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getKey().endsWith(".rels")) {
        String folder = part.getKey().replaceFirst("_rels/[^/]*$", "");
        for (MatchResult match : TARGET.matcher(part.getValue()).results().toList()) {
          if (!match.group().contains("TargetMode=\"External\"")) {
            String target = URI.create("/" + folder).resolve(match.group(1)).getPath();
            assertThat(parts).as(part.getKey()).containsKey(target.substring(1));
            led++;
          }
        }
      }
    }
    assertThat(led).isEqualTo(15);
  }

  private static String root(String part) {
    return ROOTS.entrySet().stream()
        .filter(e -> part.startsWith(e.getKey()) && !part.contains("_rels"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}

package org.muster.render.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlObject;

/**
 * What is wrong with a workbook as a package: parts that are not valid by their schema, parts that
 * no schema is known for, relationships that lead to no part. LibreOffice opens such files without
 * a word, Excel does not. The full schemas have a class loader of their own, so that all tests run
 * with what is shipped.
 */
public final class WorkbookFaults {
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

  /** Parts of the package itself, which the schemas of its contents do not name. */
  private static final Pattern PACKAGE =
      Pattern.compile("\\[Content_Types]\\.xml|docProps/core\\.xml|(?:.*/)?_rels/[^/]*\\.rels");

  private static final Pattern TARGET =
      Pattern.compile("<Relationship [^>]*Target=\"([^\"]*)\"[^>]*>");

  private static final BiFunction<String, String, List<String>> SCHEMA = loadSchema();

  private WorkbookFaults() {}

  @SuppressWarnings("unchecked") // the class beside this one, through another loader
  private static BiFunction<String, String, List<String>> loadSchema() {
    try {
      URL[] urls = {
        place(OoxmlSchema.class),
        Path.of(System.getProperty("muster.ooxml.schemas")).toUri().toURL(),
        place(XmlObject.class)
      };
      ClassLoader loader = new URLClassLoader(urls, new LogLoader());
      return (BiFunction<String, String, List<String>>)
          loader.loadClass(OoxmlSchema.class.getName()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | MalformedURLException e) {
      throw new IllegalStateException(e);
    }
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

  /** The faults of a workbook; empty if there are none. */
  public static List<String> of(Path workbook) throws IOException {
    return of(parts(workbook));
  }

  /** The faults of each workbook below a folder, by its path; empty if none has any. */
  public static SortedMap<String, List<String>> below(Path folder) throws IOException {
    SortedMap<String, List<String>> faults = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
        faults.put(folder.relativize(file).toString(), of(file));
      }
    }
    faults.values().removeIf(List::isEmpty);
    return faults;
  }

  /** The faults of a package, by the text of each part. */
  static List<String> of(Map<String, String> parts) {
    List<String> faults = new ArrayList<>();
    if (!parts.containsKey("xl/workbook.xml")) {
      faults.add("no workbook");
    }
    parts.forEach(
        (name, text) -> {
          faults.addAll(name.endsWith(".rels") ? unled(parts, name) : invalid(name, text));
        });
    return faults;
  }

  private static List<String> invalid(String name, String text) {
    if (PACKAGE.matcher(name).matches()) {
      return List.of();
    }
    return ROOTS.entrySet().stream()
        .filter(root -> name.startsWith(root.getKey()))
        .findFirst()
        .map(root -> SCHEMA.apply(root.getValue(), schematic(text)))
        .orElse(List.of("no schema is known for it"))
        .stream()
        .map(fault -> name + ": " + fault)
        .toList();
  }

  /**
   * Without an attribute of XML that Excel itself writes and the schema of a text does not name.
   */
  private static String schematic(String text) {
    return text.replace(" xml:space=\"preserve\"", "");
  }

  private static List<String> unled(Map<String, String> parts, String name) {
    String folder = name.replaceFirst("_rels/[^/]*$", "");
    return TARGET
        .matcher(parts.getOrDefault(name, ""))
        .results()
        .filter(match -> !match.group().contains("TargetMode=\"External\""))
        .map(match -> target(folder, match))
        .filter(target -> !parts.containsKey(target))
        .map(target -> name + " leads to " + target + ", which is not there")
        .toList();
  }

  private static String target(String folder, MatchResult match) {
    return URI.create("/" + folder).resolve(match.group(1)).getPath().substring(1);
  }

  private static Map<String, String> parts(Path workbook) throws IOException {
    try (InputStream in = Files.newInputStream(workbook)) {
      return parts(in);
    }
  }

  /** Text of each part of a package by its name. */
  static Map<String, String> parts(byte[] workbook) throws IOException {
    return parts(new ByteArrayInputStream(workbook));
  }

  private static Map<String, String> parts(InputStream workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(workbook)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}

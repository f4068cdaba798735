package org.muster.render.markup;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.briefing.Briefing;
import org.muster.language.Language;
import org.muster.render.MarkupException;

/**
 * Freemarker, tied up: a template sees the briefing as {@code b} and nothing else, speaks the
 * briefing's language by {@code say}, reaches no class and no file outside its folder, writes data
 * as text only, and fails on whatever is missing. The folder is read once, when the engine is made;
 * the engine may then be used by several threads.
 */
public final class TemplateEngine {
  private final Configuration freemarker;
  private final List<String> names;
  private final String digest;
  private final TemplateFolder folder;

  /**
   * Reads the templates.
   *
   * @param templatesDir its files are read whole, those below it too; names that begin with a dot
   *     are left out
   * @throws MarkupException if there is no such folder, a link leads out of it, a template is not
   *     UTF-8 or uses what no template may use
   * @throws IOException if a file cannot be read
   */
  public TemplateEngine(Path templatesDir) throws IOException {
    folder = TemplateFolder.read(templatesDir);
    names = folder.names().stream().filter(name -> name.endsWith(".ftl")).toList();
    digest = folder.digest();
    StringTemplateLoader loader = new StringTemplateLoader();
    for (String name : names) {
      String source = folder.text(name);
      TemplateLinter.check(name, source);
      loader.putTemplate(name, source, 0);
    }
    freemarker = configuration(loader);
  }

  private static Configuration configuration(StringTemplateLoader loader) {
    Configuration it = new Configuration(Configuration.VERSION_2_3_35);
    it.setTemplateLoader(loader);
    it.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    it.setLocalizedLookup(false);
    it.setRecognizeStandardFileExtensions(false);
    it.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    it.setDefaultEncoding("UTF-8");
    it.setOutputEncoding("UTF-8");
    it.setOutputFormat(XHTMLOutputFormat.INSTANCE);
    it.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    it.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    it.setAPIBuiltinEnabled(false);
    it.setObjectWrapper(new BriefingWrapper());
    it.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    it.setLogTemplateExceptions(false);
    it.setWrapUncheckedExceptions(true);
    it.setFallbackOnNullLoopVariable(false);
    it.setNumberFormat("computer");
    it.setDateFormat("iso");
    it.setTimeFormat("iso");
    it.setDateTimeFormat("iso");
    it.setLocale(Locale.ROOT);
    it.setTimeZone(TimeZone.getTimeZone("UTC"));
    return it;
  }

  /** The same in English. */
  public void write(String template, Briefing briefing, Path markupFile) throws IOException {
    write(template, briefing, Language.english(), markupFile);
  }

  /**
   * Runs a template and checks what it writes.
   *
   * @param template name below the templates folder, for example {@code briefing.ftl}
   * @param language in which {@code say} speaks; the briefing's own
   * @param markupFile is written anew, as UTF-8; after a failure it is not there
   * @throws MarkupException if the template fails or writes what is not in the vocabulary; names
   *     the template, the line and what is missing
   * @throws IOException if the file cannot be written
   */
  public void write(String template, Briefing briefing, Language language, Path markupFile)
      throws IOException {
    if (!names.contains(template)) {
      throw new MarkupException(
          template, 0, "there is no such template; there are: " + String.join(", ", names));
    }
    boolean whole = false;
    try {
      MarkupPipe markup = new MarkupPipe(markupFile, XmlText.of(briefing.marking()));
      run(template, briefing, language, markup);
      check(template, markup, markupFile);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(markupFile);
      }
    }
  }

  private void run(String template, Briefing briefing, Language language, Writer markup)
      throws IOException {
    TemplateFailure failure = new TemplateFailure(template, names);
    try (markup) {
      SimpleHash seen =
          new SimpleHash(
              Map.of("b", briefing, Saying.NAME, new Saying(language)),
              freemarker.getObjectWrapper());
      freemarker.getTemplate(template).process(seen, markup);
    } catch (TemplateException e) {
      throw failure.of(e);
    } catch (freemarker.core.ParseException e) {
      throw failure.of(e);
    } catch (IOException e) {
      // A template that was found to be wrong once is remembered so.
      if (e.getCause() instanceof freemarker.core.ParseException wrong) {
        throw failure.of(wrong);
      }
      throw e;
    } catch (StackOverflowError e) {
      throw new MarkupException(template, 0, "a macro or an include calls itself without end");
    }
  }

  private static void check(String template, MarkupPipe markup, Path markupFile)
      throws IOException {
    try {
      markup.verdict();
    } catch (MarkupException e) {
      throw new MarkupException(
          template,
          0,
          "line "
              + e.line()
              + " of the markup that it wrote: "
              + e.problem()
              + "; "
              + "the line reads: "
              + MarkupCheck.line(markupFile, e.line()));
    }
  }

  /**
   * Other files of the folder, as they were when it was read.
   *
   * @param wanted of their names, relative, with {@code /} between folders
   * @throws MarkupException if one is not UTF-8
   */
  public SortedMap<String, String> texts(Predicate<String> wanted) {
    return texts(folder, wanted);
  }

  /** The same of a folder whose templates may be wrong. */
  public static SortedMap<String, String> texts(Path templatesDir, Predicate<String> wanted)
      throws IOException {
    return texts(TemplateFolder.read(templatesDir), wanted);
  }

  private static SortedMap<String, String> texts(TemplateFolder folder, Predicate<String> wanted) {
    SortedMap<String, String> texts = new TreeMap<>();
    folder.names().stream().filter(wanted).forEach(name -> texts.put(name, folder.text(name)));
    return texts;
  }

  /** SHA-256, in lower-case hex, over the names and contents of all files of the folder. */
  public String digest() {
    return digest;
  }

  /**
   * SHA-256, in lower-case hex, over the sorted names and the contents of all files of a folder.
   *
   * @throws MarkupException if there is no such folder or a link leads out of it
   * @throws IOException if a file cannot be read
   */
  public static String digest(Path templatesDir) throws IOException {
    return TemplateFolder.read(templatesDir).digest();
  }
}

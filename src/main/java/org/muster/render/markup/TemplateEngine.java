package org.muster.render.markup;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.briefing.Briefing;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.Outline;

/**
 * Freemarker, tied up: a template sees the briefing as {@code b} and nothing else, speaks the
 * briefing's language by {@code say}, reaches no class and no file outside its folder, writes data
 * as text only, and fails on whatever is missing. The folder is read once, when the engine is made;
 * the engine may then be used by several threads.
 */
public final class TemplateEngine {
  /** Far above what the longest document takes, and short enough for a night to go on. */
  public static final Duration USUAL_LIMIT = Duration.ofMinutes(10);

  /** For made-up records, of which a template makes its document within a second. */
  public static final Duration SAMPLE_LIMIT = Duration.ofSeconds(30);

  private final Configuration freemarker;
  private final List<String> names;
  private final String digest;
  private final TemplateFolder folder;
  private final TimeLimit limit;

  /** Reads the templates; each may then take {@link #USUAL_LIMIT}. */
  public TemplateEngine(Path templatesDir) throws IOException {
    this(templatesDir, USUAL_LIMIT);
  }

  /**
   * Reads the templates.
   *
   * @param templatesDir its files are read whole, those below it too; names that begin with a dot
   *     are left out
   * @param most time that a template may take for one document
   * @throws MarkupException if there is no such folder, a link leads out of it, a template is not
   *     UTF-8 or uses what no template may use
   * @throws IOException if a file cannot be read
   */
  public TemplateEngine(Path templatesDir, Duration most) throws IOException {
    limit = new TimeLimit(most);
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
    for (String name : names) {
      interruptible(name);
    }
  }

  /** Lets a template be given up in the midst of a loop. */
  private void interruptible(String name) throws IOException {
    try {
      _CoreAPI.addThreadInterruptedChecks(freemarker.getTemplate(name));
    } catch (ParseException | StackOverflowError e) {
      // Told when it is run.
    }
  }

  /**
   * What keeps a template from being understood; nothing if it is well formed.
   *
   * @param file its name
   */
  static Optional<MarkupException> unparsed(String file, String source) throws IOException {
    StringTemplateLoader loader = new StringTemplateLoader();
    loader.putTemplate(file, source, 0);
    try {
      Template unused = configuration(loader).getTemplate(file);
      return Optional.empty();
    } catch (ParseException e) {
      return Optional.of(new TemplateFailure(file, List.of(file)).of(e));
    } catch (StackOverflowError e) {
      return Optional.of(new MarkupException(file, 0, "too much stands within each other"));
    }
  }

  private static Configuration configuration(StringTemplateLoader loader) {
    Configuration it = new Configuration(Configuration.VERSION_2_3_35);
    it.setTemplateLoader(loader);
    it.setCacheStorage(new StrongCacheStorage());
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
  public MarkupFile write(String template, Briefing briefing, Path markupFile) throws IOException {
    return write(template, briefing, Language.english(), markupFile);
  }

  /**
   * Runs a template and checks what it writes.
   *
   * @param template name below the templates folder, for example {@code briefing.ftl}
   * @param language in which {@code say} speaks; the briefing's own
   * @param markupFile is written anew, as UTF-8; after a failure it is not there
   * @return the file and its outline
   * @throws MarkupException if the template fails or writes what is not in the vocabulary; names
   *     the template, the line and what is missing
   * @throws IOException if the file cannot be written
   */
  public MarkupFile write(String template, Briefing briefing, Language language, Path markupFile)
      throws IOException {
    if (!names.contains(template)) {
      throw new MarkupException(
          template, 0, "there is no such template; there are: " + String.join(", ", names));
    }
    boolean whole = false;
    try {
      Outline outline =
          limit.run(template, () -> written(template, briefing, language, markupFile));
      whole = true;
      return new MarkupFile(markupFile, outline);
    } finally {
      if (!whole) {
        Files.deleteIfExists(markupFile);
      }
    }
  }

  private Outline written(String template, Briefing briefing, Language language, Path markupFile)
      throws IOException {
    SimpleHash seen =
        new SimpleHash(
            Map.of("b", briefing, Saying.NAME, new Saying(language)),
            freemarker.getObjectWrapper());
    MarkupPipe markup = new MarkupPipe(markupFile, XmlText.of(briefing.marking()));
    try (markup) {
      run(template, seen, markup);
    }
    try {
      return markup.verdict();
    } catch (MarkupException fault) {
      throw placed(template, seen, fault, MarkupCheck.line(markupFile, fault.line()));
    }
  }

  private void run(String template, SimpleHash seen, Writer markup) throws IOException {
    TemplateFailure failure = new TemplateFailure(template, names);
    try {
      freemarker.getTemplate(template).process(seen, markup);
    } catch (TemplateException e) {
      throw failure.of(e);
    } catch (ParseException e) {
      throw failure.of(e);
    } catch (IOException e) {
      // A template that was found to be wrong once is remembered so.
      if (e.getCause() instanceof ParseException wrong) {
        throw failure.of(wrong);
      }
      throw e;
    } catch (StackOverflowError e) {
      throw new MarkupException(template, 0, "a macro or an include calls itself without end");
    } catch (OutOfMemoryError e) {
      throw new MarkupException(
          template,
          0,
          "it needs more than the memory that Java has; look for a text or a list that grows");
    }
  }

  /** A fault of the markup, at the place of the template that wrote it. */
  private MarkupException placed(
      String template, SimpleHash seen, MarkupException fault, String line) throws IOException {
    String problem = fault.problem() + "; it wrote: " + line;
    try {
      run(template, seen, new WritingPlace(fault.line()));
      return new MarkupException(template, 0, problem);
    } catch (WritingPlace.FoundException found) {
      return new TemplateFailure(template, names).of(found, problem);
    }
  }

  /**
   * A fault that a medium finds in what a template wrote, told of the template and not of the file
   * in which that lies for a while.
   *
   * @throws IOException if the markup cannot be read
   */
  public static MarkupException ofTemplate(String template, MarkupException fault, Path markup)
      throws IOException {
    return new MarkupException(
        template,
        0,
        fault.line() == 0
            ? fault.problem()
            : fault.problem() + "; it wrote: " + MarkupCheck.line(markup, fault.line()));
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

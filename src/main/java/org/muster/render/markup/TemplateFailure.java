package org.muster.render.markup;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.render.MarkupException;

/** Freemarker's pages of explanation as one sentence for who edits the template. */
final class TemplateFailure {
  private static final Pattern PLACE =
      Pattern.compile("in template \"([^\"]*)\"[^\\n]*? at line (\\d+)");

  /** Where Freemarker's message turns to pointers, tips and lists of all it knows. */
  private static final List<String> ENDS =
      List.of("\n==>", "\n----", "\n\nTip:", " Help (latest version)", " (See FreeMarker Manual");

  /** Freemarker's words for what a template is given, and for its own settings. */
  private static final List<Plainer> PLAINER =
      List.of(
          new Plainer(
              "^Can't convert boolean to string automatically.*",
              "it is yes or no, which no reader is shown; ask for it with <#if ...>"),
          new Plainer(
              "^Encountered \"(.+?)\", but at this place only this can be closed: \"#?(.+?)\".*",
              "$1 cannot stand here: <#$2> is not closed"),
          new Plainer(
              "^Encountered (.+?), but was expecting .*",
              "$1 cannot stand here; something before it may not be closed"),
          new Plainer(
              "^Unexpected end of file reached\\. You have an unclosed (\\S+)\\. .*",
              "the template ends here, but <$1> is not closed"),
          new Plainer(
              "a string or something automatically.*?\"template output\"", "a text or a number"),
          new Plainer("\\s*The blamed expression:?\\s*$", ""),
          new Plainer("\\ban? (extended[ _])?hash\\b", "a record"),
          new Plainer("\\ba sequence\\b", "a list"),
          new Plainer("\\ba string\\b", "a text"),
          new Plainer(
              "(Expected a text or a number ?, but this has evaluated to a record)\\b.*",
              "$1; a figure is shown by <@t.figure .../>, of others a part, as .text"),
          new Plainer(
              "(Expected a boolean ?, but this has evaluated to \\w+ \\w+)\\b.*",
              "$1; ask with ?? whether it is there; greater than is gt, as > ends the tag"));

  private final String template;
  private final List<String> names;

  /** What is said in place of something. */
  private record Plainer(Pattern pattern, String words) {
    Plainer(String pattern, String words) {
      this(Pattern.compile(pattern, Pattern.DOTALL), words);
    }
  }

  /**
   * @param template the one that was run
   * @param names all there are
   */
  TemplateFailure(String template, List<String> names) {
    this.template = template;
    this.names = names;
  }

  /** A template that cannot be understood. */
  MarkupException of(ParseException e) {
    return new MarkupException(
        Objects.requireNonNullElse(e.getTemplateName(), template),
        Math.max(e.getLineNumber(), 0),
        sentence(e.getEditorMessage()));
  }

  /** A template that failed while it ran. */
  MarkupException of(TemplateException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return of(parse);
      }
    }
    String file = Objects.requireNonNullElse(e.getTemplateSourceName(), template);
    Integer line = e.getLineNumber();
    return new MarkupException(file, line == null ? 0 : line, problem(e) + caller(e, file));
  }

  /** A template that wrote what it may not. */
  MarkupException of(WritingPlace.FoundException found, String problem) {
    TemplateException at = found.place();
    String file = Objects.requireNonNullElse(at.getTemplateSourceName(), template);
    Integer line = at.getLineNumber();
    return new MarkupException(
        file, line == null ? 0 : line + found.below(), problem + caller(at, file));
  }

  private String problem(TemplateException e) {
    RecordModel.UnknownName unknown = find(e, RecordModel.UnknownName.class);
    if (unknown != null) {
      return "'" + expression(e, unknown.name()) + "' is missing; " + unknown.known();
    }
    if (e instanceof InvalidReferenceException) {
      String library = library(e);
      return library == null ? absent(e.getBlamedExpressionString()) : library;
    }
    TemplateNotFoundException notFound = find(e, TemplateNotFoundException.class);
    if (notFound != null) {
      return "there is no template '"
          + notFound.getTemplateName()
          + "'; there are: "
          + String.join(", ", names);
    }
    MalformedTemplateNameException malformed = find(e, MalformedTemplateNameException.class);
    if (malformed != null) {
      return "'" + malformed.getTemplateName() + "' leads out of the templates folder";
    }
    String blamed = e.getBlamedExpressionString();
    String said = sentence(e.getMessageWithoutStackTop());
    return blamed == null ? said : "'" + blamed + "': " + said;
  }

  /** What is told of a name that an imported template does not have; null if it is none such. */
  private static @Nullable String library(TemplateException e) {
    Matcher name =
        Pattern.compile("(\\w+)\\.\\w+")
            .matcher(Objects.requireNonNullElse(e.getBlamedExpressionString(), ""));
    try {
      return name.matches()
              && e.getEnvironment().getVariable(name.group(1)) instanceof Environment.Namespace it
          ? "'%s' is missing; %s has: %s"
              .formatted(name.group(), it.getTemplate().getName(), names(it))
          : null;
    } catch (TemplateModelException unreadable) {
      return null;
    }
  }

  private static String names(Environment.Namespace library) throws TemplateModelException {
    SortedSet<String> names = new TreeSet<>();
    for (TemplateModelIterator keys = library.keys().iterator(); keys.hasNext(); ) {
      names.add(keys.next().toString());
    }
    return String.join(", ", names);
  }

  private static String absent(@Nullable String blamed) {
    if (blamed == null) {
      return "a value is missing";
    }
    return blamed.matches("\\w+")
        ? "'" + blamed + "' is missing: nothing has that name here; the briefing is 'b'"
        : "'"
            + blamed
            + "' is missing: it has no value in this place; ask with <#if "
            + blamed
            + "??> before";
  }

  /** The expression that ends in the name, as far as Freemarker tells what it was doing. */
  private static String expression(TemplateException e, String name) {
    String stack = Objects.requireNonNullElse(e.getFTLInstructionStack(), "");
    String first = stack.lines().filter(line -> line.contains("Failed at")).findFirst().orElse("");
    Matcher found =
        Pattern.compile("[\\w.\\[\\]]*\\." + Pattern.quote(name) + "\\b").matcher(first);
    return found.find() ? found.group() : name;
  }

  /** Where the template that was run called the macro that failed. */
  private String caller(TemplateException e, String file) {
    String stack = e.getFTLInstructionStack();
    if (stack == null || file.equals(template)) {
      return "";
    }
    Matcher places = PLACE.matcher(stack);
    String line = "";
    while (places.find()) {
      if (template.equals(places.group(1))) {
        line = places.group(2);
        break;
      }
    }
    return line.isEmpty() ? "" : " (called from " + template + ", line " + line + ")";
  }

  private static <T> @Nullable T find(Throwable e, Class<T> type) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  /** What Freemarker says, up to its tips and pointers, on one line. */
  private static String sentence(@Nullable String message) {
    if (message == null || message.isBlank()) {
      return "it failed without a word";
    }
    String said = message;
    for (String end : ENDS) {
      int at = said.indexOf(end);
      said = at > 0 ? said.substring(0, at) : said;
    }
    for (Plainer plainer : PLAINER) {
      said = plainer.pattern().matcher(said).replaceAll(plainer.words());
    }
    return said.replaceAll("\\(wrapper: [^)]*\\)", "")
        .replaceFirst("^For \"[^\"]*\" [^:]*: ", "")
        .replaceAll("\\s+", " ")
        .replace(" ,", ",")
        .replaceFirst("[ :.]+$", "");
  }
}

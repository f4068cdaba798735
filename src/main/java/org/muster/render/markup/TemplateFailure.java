package org.muster.render.markup;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Objects;
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

  private final String template;
  private final List<String> names;

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

  private String problem(TemplateException e) {
    RecordModel.UnknownName unknown = find(e, RecordModel.UnknownName.class);
    if (unknown != null) {
      return "'" + expression(e, unknown.name()) + "' is missing; " + unknown.known();
    }
    if (e instanceof InvalidReferenceException) {
      return absent(e.getBlamedExpressionString());
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
    return said.replaceAll("\\(wrapper: [^)]*\\)", "")
        .replaceFirst("^For \"[^\"]*\" [^:]*: ", "")
        .replace("an extended_hash", "a record")
        .replace("a sequence", "a list")
        .replaceAll("\\s+", " ")
        .replace(" ,", ",")
        .replaceFirst("[ :.]+$", "");
  }
}

package org.muster.render.markup;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;

/**
 * Finds the names of a template that the briefing does not have, all of them, without running it.
 * It follows what is given from {@code b} through lists and loops; of what a macro is given it
 * knows nothing, which the run on samples makes up for.
 */
final class NameReview {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern LOOP = Pattern.compile("(?s)#list\\s+(.*?)\\s+as\\s+(\\w+)\\s*");
  private static final Pattern ITEMS = Pattern.compile("#items\\s+as\\s+(\\w+)\\s*");
  private static final Pattern ASSIGN =
      Pattern.compile("(?s)#(?:assign|local|global)\\s+(\\w+)\\s*=(?!=)\\s*(.*)");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<#(?:macro|function|assign|local|global)\\s+(\\w+)|\\sas\\s+(\\w+)|;\\s*(\\w+)");
  private static final Pattern PARAMETERS = Pattern.compile("(?s)#(?:macro|function)\\s+(.*)");

  /** Words of the language, which are no names. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "as", "in", "using", "gt", "gte", "lt", "lte", "b", Saying.NAME);

  /** What gives a list of the same things. */
  private static final Set<String> SAME_LIST =
      Set.of("filter", "sort", "sort_by", "reverse", "take_while", "drop_while");

  private final String file;
  private final String source;
  private final Set<String> declared = new HashSet<>(WORDS);
  private final Deque<Map<String, Type>> scopes = new ArrayDeque<>();
  private final List<TemplateFinding> findings = new ArrayList<>();

  private NameReview(String file, String source) {
    this.file = file;
    this.source = source;
    scopes.push(new HashMap<>(Map.of("b", Briefing.class)));
    Matcher names = DECLARED.matcher(source);
    while (names.find()) {
      for (int i = 1; i <= names.groupCount(); i++) {
        if (names.group(i) != null) {
          declared.add(names.group(i));
        }
      }
    }
  }

  static List<TemplateFinding> of(String file, String source) {
    NameReview review = new NameReview(file, source);
    for (TemplateText.Piece piece : TemplateText.pieces(source)) {
      switch (piece.kind()) {
        case TEXT -> {}
        case INTERPOLATION -> review.names(piece.text(), piece.from());
        case DIRECTIVE -> review.directive(piece.text(), piece.from());
      }
    }
    return review.findings;
  }

  private void directive(String text, int from) {
    Matcher loop = LOOP.matcher(text);
    Matcher items = ITEMS.matcher(text);
    Matcher assign = ASSIGN.matcher(text);
    Matcher parameters = PARAMETERS.matcher(text);
    if (loop.matches()) {
      push(loop.group(2), element(names(loop.group(1), from + loop.start(1))));
    } else if (text.startsWith("#list")) {
      push("*", element(names(text.substring(5), from + 5)));
    } else if (items.matches()) {
      push(items.group(1), type("*"));
    } else if (assign.matches()) {
      Type type = names(assign.group(2), from + assign.start(2));
      scopes.getLast().put(assign.group(1), type == null ? Object.class : type);
    } else if (parameters.matches()) {
      parameters(parameters.group(1));
    } else if (text.matches("(?s)/#(list|items|macro|function)\\s*")) {
      if (scopes.size() > 1) {
        scopes.pop();
      }
    } else if (!text.startsWith("/") && !text.matches("(?s)#(ftl|import|include|nested)\\b.*")) {
      int skip = text.startsWith("#") ? text.split("\\W", 3)[1].length() + 1 : 1;
      names(text.substring(Math.min(skip, text.length())), from + skip);
    }
  }

  private void parameters(String words) {
    scopes.push(new HashMap<>());
    Matcher name = NAME.matcher(words);
    while (name.find()) {
      declared.add(name.group());
      scopes.peek().put(name.group(), Object.class);
    }
  }

  private void push(String name, @Nullable Type type) {
    Map<String, Type> scope = new HashMap<>();
    scope.put(name, type == null ? Object.class : type);
    scopes.push(scope);
  }

  private @Nullable Type type(String name) {
    for (Map<String, Type> scope : scopes) {
      if (scope.containsKey(name)) {
        return scope.get(name);
      }
    }
    return null;
  }

  private static @Nullable Type element(@Nullable Type list) {
    return list instanceof ParameterizedType of && of.getRawType() == List.class
        ? of.getActualTypeArguments()[0]
        : null;
  }

  /** Looks at all names of an expression; what it is, if it is nothing but one chain of names. */
  private @Nullable Type names(String expression, int from) {
    @Nullable Type only = null;
    int chains = 0;
    int at = 0;
    while (at < expression.length()) {
      char c = expression.charAt(at);
      if (c == '"' || c == '\'') {
        at = afterString(expression, at);
      } else if (Character.isLetter(c) || c == '_') {
        Chain chain = new Chain(expression, at, from);
        chain.follow();
        only = chain.type;
        chains++;
        at = chain.at;
      } else {
        at++;
      }
    }
    return chains == 1 ? only : null;
  }

  private static int afterString(String text, int from) {
    int i = from + 1;
    while (i < text.length() && text.charAt(i) != text.charAt(from)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  /** One name and what follows it: {@code b.operations?filter(o -> ...)[0].name}. */
  private final class Chain {
    private final String text;
    private final int start;
    private final int from;
    private int at;
    private @Nullable Type type;

    Chain(String text, int start, int from) {
      this.text = text;
      this.start = start;
      this.from = from;
      this.at = start;
    }

    void follow() {
      String root = word();
      if (root(root)) {
        type = type(root);
      }
      boolean more = true;
      while (more) {
        more = step();
      }
    }

    private String word() {
      Matcher word = NAME.matcher(text);
      String found = word.find(at) && word.start() == at ? word.group() : "";
      at += found.length();
      return found;
    }

    /** Whether a name is one that can be followed; one that nobody declared is a finding. */
    private boolean root(String name) {
      boolean argument = text.substring(at).matches("(?s)\\s*=(?!=).*");
      boolean lambda = text.substring(at).matches("(?s)\\s*->.*");
      boolean builtIn = start > 0 && "?.#@&".indexOf(text.charAt(start - 1)) >= 0;
      boolean raw = name.equals("r") && text.substring(at).matches("(?s)[\"'].*");
      if (argument || lambda || builtIn || raw) {
        return false;
      }
      String loop = name.replaceFirst("_(index|has_next)$", "");
      if (!declared.contains(loop) && type(name) == null) {
        find(start, "there is no '" + name + "'; a template is given 'b', the briefing");
        return false;
      }
      return true;
    }

    private boolean step() {
      if (at >= text.length()) {
        return false;
      }
      return switch (text.charAt(at)) {
        case '.' -> member();
        case '?' -> builtIn();
        case '[' -> index();
        case '(' -> call(null);
        case '!' -> alternative();
        default -> false;
      };
    }

    private boolean member() {
      if (at + 1 >= text.length() || text.charAt(at + 1) == '.') {
        return false;
      }
      at++;
      String name = word();
      if (name.isEmpty()) {
        return false;
      }
      if (type instanceof Class<?> record && record.isRecord()) {
        Map<String, Type> names = RecordModel.names(record);
        if (!names.containsKey(name)) {
          find(
              start,
              "'%s' is missing; %s"
                  .formatted(text.substring(start, at), RecordModel.known(record)));
        }
        type = names.get(name);
      } else {
        type = null;
      }
      return true;
    }

    private boolean builtIn() {
      if (text.startsWith("??", at)) {
        at += 2;
        return false;
      }
      at++;
      String name = word();
      @Nullable Type before = type;
      boolean one = name.equals("first") || name.equals("last");
      type = one ? element(before) : SAME_LIST.contains(name) ? before : null;
      @Nullable Type after = type;
      if (at < text.length() && text.charAt(at) == '(') {
        call(element(before));
        type = after;
      }
      return true;
    }

    private boolean index() {
      @Nullable Type before = type;
      brackets('[', ']', null);
      type = element(before);
      return true;
    }

    private boolean call(@Nullable Type of) {
      brackets('(', ')', of);
      type = null;
      return true;
    }

    /** What stands in brackets; a lambda's name there is one of the list's things. */
    private void brackets(char open, char close, @Nullable Type of) {
      int begin = at + 1;
      int depth = 0;
      do {
        char c = text.charAt(at);
        depth += c == open ? 1 : c == close ? -1 : 0;
        at = c == '"' || c == '\'' ? afterString(text, at) : at + 1;
      } while (depth > 0 && at < text.length());
      String inside = text.substring(begin, Math.max(begin, depth > 0 ? at : at - 1));
      Matcher lambda = Pattern.compile("\\s*(\\w+)\\s*->").matcher(inside);
      boolean named = lambda.lookingAt();
      if (named) {
        push(lambda.group(1), of);
      }
      names(inside, from + begin);
      if (named) {
        scopes.pop();
      }
    }

    private boolean alternative() {
      at++;
      type = null;
      return false;
    }

    private void find(int offset, String problem) {
      findings.add(TemplateFinding.at(file, source, from + offset, problem));
    }
  }
}

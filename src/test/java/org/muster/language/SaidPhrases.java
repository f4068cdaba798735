package org.muster.language;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that the program and its templates say, read off their sources: first arguments of
 * every {@code say(...)}, each with a place where it is said.
 */
public final class SaidPhrases {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("templates");

  private static final Pattern IN_TEMPLATE =
      Pattern.compile("\\bsay\\(\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(.{0,40}))", Pattern.DOTALL);

  private final SortedMap<String, String> phrases = new TreeMap<>();
  private final List<String> unreadable = new ArrayList<>();

  private SaidPhrases() {}

  /** Reads all sources. */
  public static SaidPhrases read() throws IOException {
    SaidPhrases said = new SaidPhrases();
    said.java();
    said.templates();
    return said;
  }

  /** Places by phrase. */
  public SortedMap<String, String> phrases() {
    return phrases;
  }

  /** Places at which what is said cannot be read off the source. */
  List<String> unreadable() {
    return unreadable;
  }

  private void java() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(JAVA);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        new Calls(unit).scan(unit, null);
      }
    }
  }

  /** Calls in a file. A method that is itself called {@code say} passes on what it is given. */
  private final class Calls extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private int passing;

    Calls(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      boolean passes =
          method.getName().contentEquals("say") || method.getName().contentEquals("exec");
      passing += passes ? 1 : 0;
      super.visitMethod(method, null);
      passing -= passes ? 1 : 0;
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      if (passing == 0 && speaks(call.getMethodSelect())) {
        String phrase = call.getArguments().isEmpty() ? null : text(call.getArguments().getFirst());
        String place = Path.of(unit.getSourceFile().getName()).getFileName() + "";
        if (phrase == null) {
          unreadable.add(place + ": " + call);
        } else {
          phrases.putIfAbsent(phrase, place);
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    /** Of something; without it, a method of the class's own is called. */
    private boolean speaks(ExpressionTree method) {
      return switch (method) {
        case MemberSelectTree of -> of.getIdentifier().contentEquals("say");
        case IdentifierTree own ->
            own.getName().contentEquals("say")
                && "org.muster.language".equals(String.valueOf(unit.getPackageName()));
        default -> false;
      };
    }

    private static @Nullable String text(ExpressionTree expression) {
      return switch (expression) {
        case LiteralTree literal -> literal.getValue() instanceof String text ? text : null;
        case ParenthesizedTree in -> text(in.getExpression());
        case BinaryTree sum -> sum.getKind() == Tree.Kind.PLUS ? joined(sum) : null;
        default -> null;
      };
    }

    private static @Nullable String joined(BinaryTree sum) {
      String left = text(sum.getLeftOperand());
      String right = text(sum.getRightOperand());
      return left == null || right == null ? null : left + right;
    }
  }

  private void templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ftl")).sorted().toList()) {
        Matcher call = IN_TEMPLATE.matcher(Files.readString(file));
        while (call.find()) {
          String place = file.getFileName().toString();
          if (call.group(1) == null) {
            unreadable.add(place + ": say(" + call.group(2));
          } else {
            phrases.putIfAbsent(call.group(1).replace("\\\"", "\""), place);
          }
        }
      }
    }
  }
}

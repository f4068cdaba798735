package org.muster.render.markup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.render.MarkupException;

/**
 * Reads a markup file step by step and refuses whatever is not in the vocabulary. What templates
 * usually write is read by a scan of its own; a file that holds anything else, or a fault, is read
 * again from its beginning by the JDK's parser, which alone decides what is wrong.
 */
public final class MarkupReader implements Closeable {
  private final Path markup;
  private final MarkupWindow window;
  private final QuickMarkup quick;
  private @Nullable ParsedMarkup parsed;
  private long steps;

  private MarkupReader(Path markup, MarkupWindow window) {
    this.markup = markup;
    this.window = window;
    this.quick = new QuickMarkup(window);
  }

  /** Opens a markup file. */
  public static MarkupReader open(Path markup) throws IOException {
    return new MarkupReader(markup, MarkupWindow.of(markup));
  }

  /**
   * Reads what is on its way into a file.
   *
   * @param markup whole once the text is closed
   * @param arriving its bytes
   */
  static MarkupReader of(Path markup, InputStream arriving) {
    return new MarkupReader(markup, new MarkupWindow(arriving));
  }

  /**
   * The next step, or null at the end.
   *
   * @throws MarkupException if the file is not well-formed or not in the vocabulary
   */
  public @Nullable MarkupEvent next() {
    ParsedMarkup slow = parsed;
    if (slow == null) {
      try {
        MarkupEvent event = quick.next();
        steps++;
        return event;
      } catch (UnusualMarkupException e) {
        slow = again();
      }
    }
    return slow.next();
  }

  /** Goes on by the JDK's parser, from behind the last step. */
  private ParsedMarkup again() {
    try {
      window.close();
      ParsedMarkup slow = ParsedMarkup.open(markup);
      parsed = slow;
      for (long i = 0; i < steps; i++) {
        slow.next();
      }
      return slow;
    } catch (IOException e) {
      throw new MarkupException(file(), 0, String.valueOf(e.getMessage()));
    }
  }

  /** An error at the present line. */
  public MarkupException problem(String problem) {
    ParsedMarkup slow = parsed;
    return problem(slow == null ? window.line() : slow.line(), problem);
  }

  /** An error at a line that was read before. */
  MarkupException problem(int line, String problem) {
    return new MarkupException(file(), line, problem);
  }

  private String file() {
    return Objects.toString(markup.getFileName());
  }

  @Override
  public void close() throws IOException {
    window.close();
    if (parsed != null) {
      parsed.close();
    }
  }
}

package org.muster.render.markup;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/**
 * Finds the place of a template that writes a line of markup: takes what the template writes when
 * it is run once more, and stops it there.
 */
final class WritingPlace extends Writer {
  private final int wanted;
  private int line = 1;

  /**
   * @param wanted line of the markup, from 1
   */
  WritingPlace(int wanted) {
    this.wanted = wanted;
  }

  /** Stops the template. */
  static final class FoundException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient TemplateException place;
    private final int below;

    private FoundException(TemplateException place, int below) {
      this.place = place;
      this.below = below;
    }

    /** Holds what Freemarker was at, and through which calls. */
    TemplateException place() {
      return place;
    }

    /** How many lines below the beginning of what Freemarker was at. */
    int below() {
      return below;
    }
  }

  /** A template's own text, as it stands there with all its lines. */
  @Override
  public void write(char[] from, int offset, int count) throws IOException {
    int below = 0;
    for (int i = offset; i < offset + count; i++) {
      see(from[i], below);
      below += from[i] == '\n' ? 1 : 0;
    }
  }

  /** A value, whose lines are none of the template's. */
  @Override
  public void write(String text, int offset, int count) throws IOException {
    for (int i = offset; i < offset + count; i++) {
      see(text.charAt(i), 0);
    }
  }

  private void see(char c, int below) throws FoundException {
    if (c == '\n') {
      line++;
    } else if (line == wanted && !Character.isWhitespace(c)) {
      throw new FoundException(
          new TemplateException("", Environment.getCurrentEnvironment()), below);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

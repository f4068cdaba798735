package org.muster.render;

/**
 * Markup that is not in the vocabulary, or a template that went wrong: says which file and line,
 * and what is wrong there.
 */
public final class MarkupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String problem;

  /**
   * @param file the template or markup file
   * @param line 1-based, 0 if not known
   * @param problem what is wrong and what would be right
   */
  public MarkupException(String file, int line, String problem) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + problem);
    this.file = file;
    this.line = line;
    this.problem = problem;
  }

  /** The template or markup file. */
  public String file() {
    return file;
  }

  /** 1-based, 0 if not known. */
  public int line() {
    return line;
  }

  /** What is wrong, without file and line. */
  public String problem() {
    return problem;
  }
}

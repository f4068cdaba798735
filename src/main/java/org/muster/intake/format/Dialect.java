package org.muster.intake.format;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How the fields of a text are told apart. Sheets and JSON have none of it: there it says nothing.
 *
 * @param delimiter between fields
 * @param quote around fields that hold a delimiter, doubled within; {@link #NO_QUOTE} if every
 *     character stands for itself
 * @param charset in which a layout says that such files are written; null if the bytes decide
 */
public record Dialect(char delimiter, char quote, @Nullable Charset charset) {
  /** Stands for no quote: a code point that is no character. */
  public static final char NO_QUOTE = '\uFFFF';

  /** What tables other than texts have. */
  public static final Dialect NONE = of(',');

  /** A delimiter with the usual quote. */
  public static Dialect of(char delimiter) {
    return new Dialect(delimiter, '"', null);
  }

  /** The same with another quote; {@link #NO_QUOTE} for none. */
  public Dialect withQuote(char other) {
    return new Dialect(delimiter, other, charset);
  }

  /** The same for files that are written in an encoding of which their bytes say nothing. */
  public Dialect withCharset(Charset declared) {
    return new Dialect(delimiter, quote, declared);
  }

  /** Whether fields can be quoted. */
  public boolean quotes() {
    return quote != NO_QUOTE;
  }
}

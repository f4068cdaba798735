package org.muster.intake.format;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read again and again. */
@FunctionalInterface
public interface Content {
  /** Opens them at their beginning; to be closed by the caller. */
  InputStream open() throws IOException;

  /**
   * Opens them to find out what they are, without the price of checking that they are the right
   * ones: what is found is good only together with a reading of {@link #open()} to the end. To be
   * closed by the caller.
   */
  default InputStream look() throws IOException {
    return open();
  }

  /** What is made of a stream on its way. */
  @FunctionalInterface
  interface Filter {
    InputStream over(InputStream in) throws IOException;
  }

  /** The same bytes, opened either way through a filter. */
  default Content through(Filter filter) {
    Content content = this;
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return filter.over(content.open());
      }

      @Override
      public InputStream look() throws IOException {
        return filter.over(content.look());
      }
    };
  }
}

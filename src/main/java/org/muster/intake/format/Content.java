package org.muster.intake.format;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read again and again. */
@FunctionalInterface
public interface Content {
  /** Opens them at their beginning; to be closed by the caller. */
  InputStream open() throws IOException;
}

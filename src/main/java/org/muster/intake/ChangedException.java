package org.muster.intake;

import java.io.IOException;
import java.io.Serial;

/** A file is no longer what the run froze. */
final class ChangedException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  ChangedException(String name) {
    super(name + " changed while it was read");
  }
}

package org.muster.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What this program is. */
public final class Program {
  /** For example {@code Muster 0.1.0}; part of every run's identity. */
  public static final String NAME_AND_VERSION = "Muster " + version();

  private Program() {}

  private static String version() {
    try (InputStream in = Program.class.getResourceAsStream("/org/muster/version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

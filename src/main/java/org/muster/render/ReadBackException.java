package org.muster.render;

import java.util.List;
import java.util.stream.Collectors;

/** A finished file that does not say what its briefing says; it must not leave. */
public final class ReadBackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Differences that the message names. */
  private static final int NAMED = 5;

  /**
   * @param file name of the finished file
   * @param differences what differs, at least one
   */
  public ReadBackException(String file, List<ReadBack.Difference> differences) {
    super(
        "read back, %s does not say what its briefing says: %s%s"
            .formatted(
                file,
                differences.stream()
                    .limit(NAMED)
                    .map(ReadBack.Difference::toString)
                    .collect(Collectors.joining("; ")),
                differences.size() > NAMED
                    ? "; and %d more".formatted(differences.size() - NAMED)
                    : ""));
  }
}

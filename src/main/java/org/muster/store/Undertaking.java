package org.muster.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is begun with.
 *
 * @param identity digest of all that goes into it, 64 lower-case hexadecimal digits
 * @param asOf business date
 * @param previousEdition name of the edition that its own is to be compared with, null for none
 * @param inputs the frozen list of files, in its order
 * @param backTo number of the run whose edition is made again from what was known then; null of an
 *     ordinary night. Such a run reads no files, and no later edition is compared with its own
 */
public record Undertaking(
    String identity,
    LocalDate asOf,
    @Nullable String previousEdition,
    List<RunInput> inputs,
    @Nullable Long backTo) {
  public Undertaking {
    inputs = List.copyOf(inputs);
  }
}

package org.muster.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mission, operation or command under which forces are deployed.
 *
 * @param key its id is the operation's code, for example {@code NMI}
 * @param name as a reader should see it; never blank
 * @param leads who leads it, in words ("Canada; Denmark from 2021"); empty if not stated
 * @param hosts where it serves: ISO 3166-1 alpha-3 codes, or names of areas that are no state
 * @param from start, null if not stated
 * @param to end, null if not stated
 * @param successorOf code of the operation that it followed; empty if none
 * @param note empty if none
 */
public record Operation(
    RecordKey key,
    String name,
    String leads,
    List<String> hosts,
    @Nullable PartialDate from,
    @Nullable Ending to,
    String successorOf,
    Citation citation,
    Marking marking,
    String note)
    implements Entry {
  public Operation {
    hosts = TextList.checked("host", hosts);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
  }

  /** The operation's code. */
  public String code() {
    return key.id();
  }
}

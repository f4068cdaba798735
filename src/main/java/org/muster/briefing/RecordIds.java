package org.muster.briefing;

import org.muster.domain.RecordKey;

/** Ids as a reader sees them. */
final class RecordIds {
  private static final String OWN = "muster";

  private RecordIds() {}

  /** The id; with its dataset in front where it is not Muster's own, as ids repeat among those. */
  static String of(RecordKey key) {
    return key.dataset().equals(OWN) ? key.id() : key.dataset() + "/" + key.id();
  }
}

package org.muster.store;

import java.util.Comparator;
import org.muster.domain.RecordKind;

/** What a tally's records have in common; numbers of the dictionary, but the kind and the month. */
record TallyKey(
    int kind, int release, int operation, int hosts, int area, int month, int type, int status)
    implements Comparable<TallyKey> {
  private static final Comparator<TallyKey> ORDER =
      Comparator.comparingInt(TallyKey::kind)
          .thenComparingInt(TallyKey::release)
          .thenComparingInt(TallyKey::operation)
          .thenComparingInt(TallyKey::hosts)
          .thenComparingInt(TallyKey::area)
          .thenComparingInt(TallyKey::month)
          .thenComparingInt(TallyKey::type)
          .thenComparingInt(TallyKey::status);

  static TallyKey of(RecordKind kind, Head head) {
    return new TallyKey(
        kind.code(),
        head.release(),
        head.operation(),
        head.hosts(),
        head.area(),
        head.span().month(),
        head.type(),
        head.status());
  }

  @Override
  public int compareTo(TallyKey other) {
    return ORDER.compare(this, other);
  }
}

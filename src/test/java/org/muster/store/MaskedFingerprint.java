package org.muster.store;

import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/** Hashes of keys of which only some bits are left, so that different keys share them. */
record MaskedFingerprint(Fingerprint exact, long mask) implements Fingerprint {
  MaskedFingerprint(long mask) {
    this(new Sha256Fingerprint(), mask);
  }

  @Override
  public long key(RecordKey key) {
    return exact.key(key) & mask;
  }

  @Override
  public long content(RecordKind kind, String dataset, ByteSink text) {
    return exact.content(kind, dataset, text);
  }

  @Override
  public Fingerprint another() {
    return new MaskedFingerprint(exact.another(), mask);
  }
}

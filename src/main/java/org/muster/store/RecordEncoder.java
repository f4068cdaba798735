package org.muster.store;

import java.util.List;
import java.util.stream.IntStream;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;

/** Turns records into text and hashes. Not for use by several threads. */
final class RecordEncoder {
  /** Records that one thread takes at a time. */
  private static final int SLICE = 500;

  private final Fingerprint fingerprint;
  private final ByteSink text = new ByteSink();

  RecordEncoder(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** Encodes all of them, on all processors, and gives them in their order. */
  static List<Encoded> encode(List<Arriving> records, Fingerprint fingerprint) {
    return IntStream.range(0, (records.size() + SLICE - 1) / SLICE)
        .parallel()
        .mapToObj(
            slice -> records.subList(slice * SLICE, Math.min(records.size(), (slice + 1) * SLICE)))
        .flatMap(
            slice -> {
              RecordEncoder encoder = new RecordEncoder(fingerprint.another());
              return slice.stream().map(encoder::encode);
            })
        .toList();
  }

  private Encoded encode(Arriving arriving) {
    Entry record = arriving.entry();
    RecordKey key = record.key();
    text.clear();
    EntryFields.fields(record).forEach(text::text);
    return new Encoded(
        record,
        text.toBytes(),
        fingerprint.key(key),
        fingerprint.content(key.kind(), key.dataset(), text),
        arriving.mark());
  }
}

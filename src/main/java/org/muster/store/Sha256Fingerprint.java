package org.muster.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/**
 * The first 64 bits of SHA-256. The content is hashed as the names and values of the columns that
 * are not blank, so that a column which a later version adds does not make every record look
 * corrected.
 */
final class Sha256Fingerprint implements Fingerprint {
  private final MessageDigest digest;
  private final ByteSink sink = new ByteSink();

  Sha256Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public long key(RecordKey key) {
    sink.clear();
    sink.number(key.kind().code()).text(key.dataset()).text(key.id());
    return hash();
  }

  @Override
  public long content(RecordKind kind, String dataset, List<String> fields) {
    List<String> columns = EntryFields.columns(kind);
    sink.clear();
    sink.number(kind.code()).text(dataset);
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isEmpty()) {
        sink.text(columns.get(i)).text(fields.get(i));
      }
    }
    return hash();
  }

  private long hash() {
    digest.update(sink.buffer(), 0, sink.size());
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}

package org.muster.store;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muster.domain.Digests;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/**
 * The first 64 bits of SHA-256. The content is hashed as the names and values of the columns that
 * are not blank, so that a column which a later version adds does not make every record look
 * corrected.
 */
final class Sha256Fingerprint implements Fingerprint {
  /** The names of each kind's columns as they are hashed. */
  private static final Map<RecordKind, byte[][]> NAMES = names();

  /** How many bytes a blank field takes: one, for its length. */
  private static final int BLANK = 1;

  private final MessageDigest digest = Digests.sha256();
  private final ByteBuffer hash = ByteBuffer.allocate(digest.getDigestLength());
  private final ByteSink sink = new ByteSink();

  private static Map<RecordKind, byte[][]> names() {
    Map<RecordKind, byte[][]> names = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      List<String> columns = EntryFields.columns(kind);
      names.put(
          kind,
          columns.stream().map(name -> new ByteSink().text(name).toBytes()).toArray(byte[][]::new));
    }
    return names;
  }

  @Override
  public Fingerprint another() {
    return new Sha256Fingerprint();
  }

  @Override
  public long key(RecordKey key) {
    sink.clear();
    sink.number(key.kind().code()).text(key.dataset()).text(key.id());
    return hash();
  }

  @Override
  public long content(RecordKind kind, String dataset, ByteSink text) {
    byte[][] names = Objects.requireNonNull(NAMES.get(kind));
    sink.clear();
    sink.number(kind.code()).text(dataset);
    byte[] fields = text.buffer();
    int at = 0;
    for (int i = 0; at < text.size(); i++) {
      int end = ByteSource.textEnd(fields, at);
      if (end - at > BLANK) {
        sink.bytes(names[i], 0, names[i].length).bytes(fields, at, end - at);
      }
      at = end;
    }
    return hash();
  }

  private long hash() {
    digest.update(sink.buffer(), 0, sink.size());
    try {
      digest.digest(hash.array(), 0, hash.capacity());
    } catch (DigestException e) {
      throw new IllegalStateException("the hash has room for it", e);
    }
    return hash.getLong(0);
  }
}

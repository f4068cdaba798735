package org.muster.store;

import org.muster.domain.RecordKind;

/**
 * A dropped file, or one part of it that a layout reads as records of one kind.
 *
 * @param name path relative to the drop folder, with {@code /}; at most 4,096 characters
 * @param bytes size in bytes
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 * @param layout name and version of the layout that read it; the same content under another layout
 *     is another file. At most 400 characters
 * @param dataset of all its records, as the layout declares it; at most 400 characters
 * @param kind of all its records
 * @param wholeTruth whether the layout declares it to be a full snapshot of dataset and kind: what
 *     an earlier snapshot named last, and this one does not name, is withdrawn
 */
public record FileIdentity(
    String name,
    long bytes,
    String sha256,
    String layout,
    String dataset,
    RecordKind kind,
    boolean wholeTruth) {
  public FileIdentity {
    Run.requireDigest("sha256", sha256);
  }
}

package org.muster.domain;

/**
 * The natural key of a record: its kind, its dataset and its id within the dataset. The dataset is
 * declared by the file's layout, never taken from the file's name.
 *
 * @param kind what is keyed
 * @param dataset who keeps the id unique, for Muster's own layouts {@code muster}; never blank
 * @param id as the publisher gives it; is trimmed here; never blank
 */
public record RecordKey(RecordKind kind, String dataset, String id)
    implements Comparable<RecordKey> {
  public RecordKey {
    if (dataset.isBlank()) {
      throw new IllegalArgumentException("dataset is blank");
    }
    if (id.isBlank()) {
      throw new IllegalArgumentException("id is blank");
    }
    id = id.strip();
  }

  @Override
  public int compareTo(RecordKey other) {
    int c = kind.compareTo(other.kind);
    c = c != 0 ? c : dataset.compareTo(other.dataset);
    return c != 0 ? c : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return kind.plural() + "/" + dataset + "/" + id;
  }
}

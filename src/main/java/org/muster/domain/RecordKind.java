package org.muster.domain;

/** The four kinds of record that Muster keeps. The ordinal is never stored; {@link #code()} is. */
public enum RecordKind {
  DEPLOYMENT(1, "deployments"),
  EVENT(2, "events"),
  OPERATION(3, "operations"),
  SOURCE(4, "sources");

  private final int code;
  private final String plural;

  RecordKind(int code, String plural) {
    this.code = code;
    this.plural = plural;
  }

  /** Stable number under which the kind is stored. */
  public int code() {
    return code;
  }

  /** Lower-case plural, as in {@code deployments.csv} and {@code export --kind deployments}. */
  public String plural() {
    return plural;
  }
}

package org.muster.briefing.change;

/** How a record is other than in the last edition; in the order in which they are shown. */
public enum ChangeKind {
  /** Listed for the first time. */
  NEW("new"),
  /** Listed in both editions, with other content. */
  CORRECTED("corrected"),
  /** No longer stands. */
  WITHDRAWN("withdrawn"),
  /** New, about a time before the last edition's date; see {@link LateRule}. */
  LATE("late");

  private final String word;

  ChangeKind(String word) {
    this.word = word;
  }

  /** As in the briefing's model. */
  public String word() {
    return word;
  }
}

package org.muster.domain;

/** One record as Muster keeps it, of any kind. */
public sealed interface Entry permits Deployment, Event, Operation, Source {
  /** The natural key: two records with the same key are two versions of one record. */
  RecordKey key();

  /** Who may see the record; as given, {@link Marking#BLANK} if nothing was given. */
  Marking marking();
}

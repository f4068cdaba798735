package org.muster.job.reading;

import org.muster.domain.RecordKind;
import org.muster.intake.RejectTable;
import org.muster.intake.layout.Layout;

/**
 * Where a file's records go.
 *
 * @param layout under which the store knows the file
 * @param dataset of its records
 * @param kind of its records
 * @param wholeTruth whether it holds all of them
 */
record Destination(String layout, String dataset, RecordKind kind, boolean wholeTruth) {
  /**
   * Of a file that fits no layout.
   *
   * @param layout stands for those that there were: with others it is looked at again
   */
  static Destination nowhere(String layout, String dataset) {
    return new Destination(layout, dataset, RecordKind.EVENT, false);
  }

  /**
   * Of a file that was recognised.
   *
   * @param ownDataset within which the ids of Muster's own layouts are unique
   */
  static Destination of(RejectTable table, String ownDataset) {
    return of(table.layout(), ownDataset, table.wholeTruth());
  }

  /** Of a file that a layout reads. */
  static Destination of(Layout layout, String ownDataset, boolean wholeTruth) {
    return new Destination(
        layout.identity(),
        layout.dataset().isEmpty() ? ownDataset : layout.dataset(),
        layout.kind(),
        wholeTruth);
  }

  /** Of the records of a kind and dataset that a layout itself brings. */
  static Destination ofRecords(RecordKind kind, String dataset) {
    return new Destination("layout records", dataset, kind, false);
  }
}

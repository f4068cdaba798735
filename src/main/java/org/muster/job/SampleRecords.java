package org.muster.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muster.briefing.Records;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.RecordKind;
import org.muster.domain.Source;

/**
 * Made-up records for who edits a template: every section has something to show, with ranges,
 * unknowns, names from right to left, and signs that markup must escape.
 */
final class SampleRecords {
  private static final String DATASET = "sample";

  private SampleRecords() {}

  static Records read() throws IOException {
    return new Records(
        read(RecordKind.DEPLOYMENT, Deployment.class),
        read(RecordKind.EVENT, Event.class),
        read(RecordKind.OPERATION, Operation.class),
        read(RecordKind.SOURCE, Source.class));
  }

  private static <E extends Entry> List<E> read(RecordKind kind, Class<E> type) throws IOException {
    List<E> records = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(
            SampleRecords.class.getResourceAsStream("sample/" + kind.plural() + ".tsv"))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> names = List.of(lines.getFirst().split("\t", -1));
      for (String line : lines.subList(1, lines.size())) {
        records.add(type.cast(entry(kind, names, List.of(line.split("\t", -1)))));
      }
    }
    return records;
  }

  private static Entry entry(RecordKind kind, List<String> names, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), cells.get(i));
    }
    List<String> fields =
        EntryFields.columns(kind).stream().map(name -> row.getOrDefault(name, "")).toList();
    return EntryFields.entry(kind, DATASET, fields);
  }
}

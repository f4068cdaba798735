package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.EventClarity;
import org.muster.domain.RecordKind;

final class RecordTextTest {
  @Test
  void bringsRecordsBackEqual() {
    Event one = SampleRecords.event("1", "a bomb, \"two\" lines\nof text");
    Event two = SampleRecords.event("2", "\ud83d\ude00 Größe", "IRQ", "2020-05~", "at least 3");
    byte[] part = RecordText.write(RecordKind.EVENT, List.of(text(one), text(two))).toBytes();
    RecordText records = RecordText.read(part, RecordKind.EVENT, 2);
    assertThat(records.entry(1, RecordKind.EVENT, SampleRecords.DATASET)).isEqualTo(two);
    assertThat(records.entry(0, RecordKind.EVENT, SampleRecords.DATASET)).isEqualTo(one);
  }

  @Test
  void readsABlockOfTheTimeBeforeLaterColumns() {
    Event event = SampleRecords.event("1", "x");
    Deployment deployment = SampleRecords.deployment("D1", "~500");
    assertThat(earlier(event, List.of("force", "cause", "clarity", "incidents"))).isEqualTo(event);
    assertThat(earlier(deployment, List.of("unit"))).isEqualTo(deployment);
    assertThat(event.cause()).isEqualTo(CasualtyCause.UNKNOWN);
    assertThat(event.clarity()).isEqualTo(EventClarity.UNKNOWN);
    assertThat(event.incidents()).isNull();
  }

  /** What is read of a record whose block was written when some columns were not there yet. */
  private static Entry earlier(Entry entry, List<String> later) {
    RecordKind kind = entry.key().kind();
    List<String> columns = EntryFields.columns(kind);
    List<String> fields = EntryFields.fields(entry);
    ByteSink sink = new ByteSink();
    ByteSink record = new ByteSink();
    assertThat(columns).containsAll(later);
    sink.number(columns.size() - later.size());
    for (int i = 0; i < columns.size(); i++) {
      if (!later.contains(columns.get(i))) {
        sink.text(columns.get(i));
        record.text(fields.get(i));
      }
    }
    sink.number(record.size()).bytes(record.buffer(), 0, record.size());
    return RecordText.read(sink.toBytes(), kind, 1).entry(0, kind, SampleRecords.DATASET);
  }

  @Test
  void readsABlockThatHasOtherColumnsThanToday() {
    ByteSink sink = new ByteSink();
    sink.number(3).text("title").text("id").text("dropped since");
    ByteSink record = new ByteSink();
    record.text("A title").text("7").text("gone");
    sink.number(record.size()).bytes(record.buffer(), 0, record.size());
    List<String> fields = RecordText.read(sink.toBytes(), RecordKind.EVENT, 1).fields(0);
    List<String> columns = EntryFields.columns(RecordKind.EVENT);
    assertThat(fields).hasSameSizeAs(columns);
    assertThat(fields.get(columns.indexOf("id"))).isEqualTo("7");
    assertThat(fields.get(columns.indexOf("title"))).isEqualTo("A title");
    assertThat(fields).filteredOn(field -> !field.isEmpty()).hasSize(2);
  }

  private static byte[] text(Event event) {
    ByteSink text = new ByteSink();
    EntryFields.fields(event).forEach(text::text);
    return text.toBytes();
  }
}

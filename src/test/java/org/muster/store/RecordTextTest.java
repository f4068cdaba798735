package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.RecordKind;

final class RecordTextTest {
  @Test
  void bringsRecordsBackEqual() {
    Event one = SampleRecords.event("1", "a bomb, \"two\" lines\nof text");
    Event two = SampleRecords.event("2", "\ud83d\ude00 Größe", "IRQ", "2020-05~", "at least 3");
    byte[] part = RecordText.write(RecordKind.EVENT, List.of(text(one), text(two)));
    RecordText records = RecordText.read(part, RecordKind.EVENT, 2);
    assertThat(records.entry(1, RecordKind.EVENT, SampleRecords.DATASET)).isEqualTo(two);
    assertThat(records.entry(0, RecordKind.EVENT, SampleRecords.DATASET)).isEqualTo(one);
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

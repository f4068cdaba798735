package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

final class Sha256FingerprintTest {
  private final Fingerprint fingerprint = new Sha256Fingerprint();

  /** Stores that exist hold such hashes: worked out apart from this program, with sha256sum. */
  @Test
  void neverChanges() {
    assertThat(fingerprint.key(SampleRecords.key("E1"))).isEqualTo(4393107458391756189L);
    assertThat(content(List.of("1", "", "", "", "Größe"))).isEqualTo(-4227633576651441735L);
  }

  /**
   * Before there were the columns unit, force, cause, clarity and incidents; worked out as above.
   */
  @Test
  void isThatOfTheTimeBeforeTheColumnsThatAreBlank() {
    assertThat(content(EntryFields.fields(SampleRecords.event("1", "x"))))
        .isEqualTo(-9153893341173116778L);
    assertThat(
            content(
                RecordKind.DEPLOYMENT, EntryFields.fields(SampleRecords.deployment("D1", "~500"))))
        .isEqualTo(912125650488211043L);
  }

  @Test
  void noticesWhatStandsInAColumnThatCameLater() {
    List<String> fields = new ArrayList<>(EntryFields.fields(SampleRecords.event("1", "x")));
    long before = content(fields);
    for (String column : List.of("force", "cause", "clarity", "incidents")) {
      List<String> filled = new ArrayList<>(fields);
      filled.set(EntryFields.columns(RecordKind.EVENT).indexOf(column), "x");
      assertThat(content(filled)).isNotEqualTo(before);
    }
  }

  @Test
  void tellsKindDatasetAndIdApart() {
    assertThat(
            List.of(
                fingerprint.key(new RecordKey(RecordKind.EVENT, "a", "bc")),
                fingerprint.key(new RecordKey(RecordKind.EVENT, "ab", "c")),
                fingerprint.key(new RecordKey(RecordKind.SOURCE, "a", "bc"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void noticesAValueThatMovedToAnotherColumn() {
    List<String> fields = new ArrayList<>(EntryFields.fields(SampleRecords.event("1", "x")));
    List<String> columns = EntryFields.columns(RecordKind.EVENT);
    long before = content(fields);
    fields.set(columns.indexOf("actors"), fields.get(columns.indexOf("place")));
    fields.set(columns.indexOf("place"), "");
    assertThat(content(fields)).isNotEqualTo(before);
  }

  @Test
  void doesNotNoticeAColumnThatIsBlank() {
    List<String> fields = new ArrayList<>(EntryFields.fields(SampleRecords.event("1", "x")));
    List<String> shorter = new ArrayList<>(fields);
    assertThat(shorter.removeLast()).isEmpty();
    assertThat(content(shorter)).isEqualTo(content(fields));
  }

  private long content(List<String> fields) {
    return content(RecordKind.EVENT, fields);
  }

  private long content(RecordKind kind, List<String> fields) {
    ByteSink text = new ByteSink();
    fields.forEach(text::text);
    return fingerprint.content(kind, SampleRecords.DATASET, text);
  }
}

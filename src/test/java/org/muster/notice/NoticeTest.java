package org.muster.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class NoticeTest {
  private static final Place PLACE = Place.row("events.csv", 7).at("killed");

  @Test
  void putsItsFactsIntoTheSentence() {
    Notice notice =
        Notice.of(NoticeType.VALUE_NOT_A_QUANTITY, PLACE, "1.5", "value", "1.5", "why", "why not");
    assertThat(notice.message()).isEqualTo("'1.5' is not a number of persons: why not.");
    assertThat(notice.severity()).isEqualTo(Severity.ERROR);
    assertThat(notice.remedy()).startsWith("Write 285");
    assertThat(notice.place()).isEqualTo(new Place("events.csv", 7, "killed"));
  }

  @Test
  void takesBracesInAFactForText() {
    Notice notice =
        Notice.of(NoticeType.VALUE_NOT_A_QUANTITY, PLACE, "", "value", "{why}$1", "why", "{value}");
    assertThat(notice.message()).isEqualTo("'{why}$1' is not a number of persons: {value}.");
  }

  @Test
  void keepsNoMoreThanTheLimitOfTheRawText() {
    String raw = "x".repeat(Notice.RAW_LIMIT);
    assertThat(missing(raw).raw()).isEqualTo(raw);
    assertThat(missing(raw + "y").raw()).hasSize(Notice.RAW_LIMIT).endsWith("x…");
  }

  @Test
  void shortensBetweenCharacters() {
    String raw = "x".repeat(Notice.RAW_LIMIT - 2) + "😀😀";
    assertThat(missing(raw).raw()).isEqualTo("x".repeat(Notice.RAW_LIMIT - 2) + "…");
  }

  @Test
  void needsExactlyTheFactsOfItsType() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notice.of(NoticeType.VALUE_MISSING, PLACE, ""))
        .withMessage("VALUE_MISSING needs the facts [column], has []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notice.of(NoticeType.VALUE_MISSING, PLACE, "", "column", "x", "why", "y"))
        .withMessageStartingWith("VALUE_MISSING needs the facts [column], has ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notice.of(NoticeType.VALUE_MISSING, PLACE, "", "column"))
        .withMessage("the fact 'column' has no value");
  }

  @Test
  void isEqualByItsParts() {
    assertThat(missing("a"))
        .isEqualTo(new Notice(NoticeType.VALUE_MISSING, PLACE, "a", Map.of("column", "killed")));
    assertThat(missing("a")).isNotEqualTo(missing("b"));
  }

  private static Notice missing(String raw) {
    return Notice.of(NoticeType.VALUE_MISSING, PLACE, raw, "column", "killed");
  }
}

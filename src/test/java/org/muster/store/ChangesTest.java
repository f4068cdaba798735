package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.RecordKind;
import org.springframework.jdbc.core.JdbcTemplate;

final class ChangesTest {
  @TempDir Path state;
  private Nights nights;
  private Run first;
  private int files;

  @BeforeEach
  void readFiveEvents() throws IOException {
    nights = new Nights(state);
    first = nights.next();
    load(
        first,
        List.of(
            event("A", "a"), event("B", "b"), event("C", "c"), event("D", "d"), event("E", "e")));
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void nameTheNewTheCorrectedAndTheWithdrawn() {
    load(nights.next(), List.of(event("A", "a"), event("B", "b2"), event("N", "n")), "C");

    assertThat(changes()).containsExactly("b > b2 (b2)", "null > n (n)", "c > null (c)");
  }

  @Test
  void followARecordThroughAllItsVersionsSince() {
    load(nights.next(), List.of(event("B", "b2"), event("N", "n")));
    load(nights.next(), List.of(event("B", "b3"), event("N", "n2")));

    assertThat(changes()).containsExactlyInAnyOrder("b > b3 (b3)", "null > n2 (n2)");
  }

  @Test
  void keepQuietOfWhatIsAsItWas() {
    Run second = nights.next();
    load(second, List.of(event("B", "b2"), event("N", "n")), "C");
    load(nights.next(), List.of(event("B", "b"), event("C", "c")), "N");

    assertThat(changes()).isEmpty();
    assertThat(changes(second))
        .containsExactlyInAnyOrder("b2 > b (b)", "null > c (c)", "n > null (n)");
  }

  @Test
  void tellTheLatestVersionOfARecordThatWasCorrectedAndThenWithdrawn() {
    load(nights.next(), List.of(event("B", "raised")));
    load(nights.next(), List.of(), "B");

    assertThat(changes()).containsExactly("b > null (raised)");
  }

  @Test
  void tellOfARecordThatReturned() {
    load(nights.next(), List.of(), "B");
    Run third = nights.next();
    load(third, List.of(event("A", "a2")));
    load(nights.next(), List.of(event("B", "b")));

    assertThat(changes(third)).containsExactly("null > b (b)");
  }

  @Test
  void readNoBlockThatNothingChangedIn() {
    load(nights.next(), List.of(event("E", "e2")));
    new JdbcTemplate(nights.database().dataSource())
        .update("DELETE FROM packed_part WHERE owner_no = 1 AND part <= 5");

    assertThat(changes()).containsExactly("e > e2 (e2)");
  }

  private void load(Run run, List<Event> events, String... withdrawn) {
    files++;
    nights.load(run, file("file " + files, files, false), events, withdrawn);
  }

  private List<String> changes() {
    return changes(first);
  }

  private List<String> changes(Run since) {
    List<String> changes = new ArrayList<>();
    nights
        .store()
        .changes(since.knownAt(), null)
        .forEach(
            RecordKind.EVENT,
            c ->
                changes.add(
                    title(c.before()) + " > " + title(c.after()) + " (" + title(c.latest()) + ")"));
    return changes;
  }

  private static @Nullable String title(@Nullable Entry entry) {
    return entry instanceof Event event ? event.title() : null;
  }
}

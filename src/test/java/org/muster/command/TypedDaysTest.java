package org.muster.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Days and instants that a person may type. */
final class TypedDaysTest {
  private static CommandLine run() {
    return TypedDays.on(new CommandLine(new RunCommand()));
  }

  @Test
  void areOfTheYears0000To9999() {
    assertThat(
            run()
                .parseArgs("--as-of", "9999-12-31", "--known-at", "9999-12-31T23:59:59.999Z")
                .errors())
        .isEmpty();
    assertThat(run().parseArgs("--as-of", "0000-01-01").errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-30", "+12020-01-01", "-0044-03-15", "20200701", "today", ""})
  void areRefusedIfTheyAreNoDay(String typed) {
    assertThatThrownBy(() -> run().parseArgs("--as-of", typed))
        .hasMessageContaining("'" + typed + "' is no day YYYY-MM-DD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23",
        "2026-11-23T02:00:00",
        "+1000000000-12-31T23:59:59.999999999Z",
        "-0001-12-31T23:59:59Z"
      })
  void areRefusedIfTheyAreNoInstant(String typed) {
    assertThatThrownBy(() -> run().parseArgs("--known-at", typed))
        .hasMessageContaining("'" + typed + "' is no instant such as");
  }
}

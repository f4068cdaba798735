package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Source;
import org.muster.intake.format.Trim;
import tools.jackson.databind.json.JsonMapper;

/** Odd files that other projects collected: none of them crashes, hangs or loses a row. */
final class IntakeCorporaTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static Path torture(String name) {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "muster.corpora names no folder");
    return Path.of(corpora, "torture", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,title,note",
        "id;title;publisher",
        "title\tnote\tid\turl",
        "id,title,date,host,latitude,longitude,killed,note",
        "id,operation,contributor,host,measure,personnel,status,from,to,note"
      })
  void readsWhateverStandsBelowAHeader(String header) throws IOException {
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Dropped.LAYOUTS);
    Frozen frozen = intake.freeze(torture("duckdb"));
    assertThat(frozen.files()).hasSizeGreaterThan(900);
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          for (FrozenFile file : frozen.files()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes((header + "\n").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(Files.readAllBytes(file.path()));
            Dropped.of(bytes.toByteArray()).assertNothingLost(file.name());
          }
        });
  }

  @Test
  void keepsNaughtyStringsAsTheyAre() throws IOException {
    String[] strings =
        JsonMapper.shared().readValue(Files.readString(torture("blns/blns.json")), String[].class);
    StringBuilder text = new StringBuilder("id,title,note\n");
    for (int i = 0; i < strings.length; i++) {
      text.append("s%d,T,\"%s\"\n".formatted(i, strings[i].replace("\"", "\"\"")));
    }
    Dropped dropped = Dropped.of(text.toString());
    assertThat(dropped.counts().read()).isEqualTo(strings.length);
    assertThat(dropped.entries())
        .allSatisfy(
            entry -> {
              Source source = (Source) entry;
              String given = strings[Integer.parseInt(source.key().id().substring(1))];
              assertThat(source.note()).isEqualTo(Trim.trim(given.replace("\r", "\n")));
            });
    List<String> refused =
        Arrays.stream(strings).filter(IntakeCorporaTest::holdsAControlCharacter).toList();
    assertThat(refused).hasSize(7);
    assertThat(dropped.all(Outcome.Rejected.class).stream().map(r -> r.fields().get(2)))
        .isEqualTo(refused);
    assertThat(dropped.summary().stream().filter(s -> s.endsWith(" note")))
        .allSatisfy(s -> assertThat(s).startsWith("value_control_character"))
        .hasSize(7);
  }

  private static boolean holdsAControlCharacter(String text) {
    return text.strip()
        .chars()
        .anyMatch(c -> (Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0) || c >= 0xFFFE);
  }
}

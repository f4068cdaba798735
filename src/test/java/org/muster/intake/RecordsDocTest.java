package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.GeneratedDoc;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKind;
import org.muster.intake.layout.Layouts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code docs/records.md} from {@code records.md} among the test's resources and from the
 * schemas, and reads what it tells people to write.
 */
final class RecordsDocTest {
  private static String template() throws IOException {
    try (InputStream in = RecordsDocTest.class.getResourceAsStream("records.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void tellsHowToWriteEveryColumn() throws IOException {
    IntakeSettings settings = IntakeSettings.DEFAULTS;
    String text =
        template()
            .replace("{{maxFieldLength}}", grouped(settings.limits().field()))
            .replace("{{maxRecordLength}}", grouped(settings.limits().record()))
            .replace("{{maxFileBytes}}", grouped(settings.maxFileBytes()))
            .replace("{{maxSeconds}}", grouped(settings.maxSeconds()))
            .replace("{{maxRows}}", grouped(settings.limits().rows()))
            .replace("{{maxColumns}}", grouped(settings.limits().columns()))
            .replace("{{maxSheets}}", grouped(settings.limits().sheets()))
            .replace("{{maxCells}}", grouped(settings.limits().cells()))
            .replace("{{maxEntries}}", grouped(settings.limits().entries()))
            .replace("{{maxDepth}}", grouped(settings.limits().depth()))
            .replace("{{maxInflatedBytes}}", grouped(settings.limits().inflated()))
            .replace("{{holdBackPercent}}", grouped(settings.holdBackPercent()))
            .replace("{{holdBackCount}}", grouped(settings.holdBackCount()))
            .replace("{{schemas}}", schemas())
            .replace("{{columns}}\n", columns());
    assertThat(text).doesNotContain("{{");
    GeneratedDoc.holds("docs/records.md", text);
  }

  private static String grouped(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String schemas() {
    return Arrays.stream(RecordKind.values())
        .map(kind -> "[%s](schemas/%s)".formatted(kind.plural(), Layouts.schemaName(kind)))
        .collect(Collectors.joining(", "));
  }

  private static String columns() throws IOException {
    StringBuilder text = new StringBuilder();
    for (RecordKind kind : RecordKind.values()) {
      JsonNode schema = JsonMapper.shared().readTree(SchemaTest.schema(kind));
      text.append(text.isEmpty() ? "" : "\n")
          .append("### ")
          .append(schema.get("title").stringValue())
          .append("\n\n")
          .append(schema.get("description").stringValue())
          .append("\n\n| column | required | meaning | words | example |\n")
          .append("| --- | --- | --- | --- | --- |\n");
      SchemaTest.fields(kind).forEach(field -> text.append(row(field)));
    }
    return text.toString();
  }

  private static String row(JsonNode field) {
    JsonNode constraints = field.get("constraints");
    List<String> words = new ArrayList<>();
    constraints.path("enum").forEach(word -> words.add("`" + word.stringValue() + "`"));
    return "| `%s` | %s | %s | %s | `%s` |\n"
        .formatted(
            field.get("name").stringValue(),
            constraints.path("required").booleanValue(false) ? "yes" : "",
            field.get("description").stringValue(),
            String.join(", ", words),
            field.get("example").stringValue());
  }

  static Stream<String> examples() throws IOException {
    return Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL)
        .matcher(template())
        .results()
        .map(match -> match.group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void showsFilesThatAreReadWithoutAWord(String example) throws IOException {
    Dropped dropped = Dropped.of(example);
    assertThat(dropped.notices()).isEmpty();
    assertThat(dropped.counts().accepted()).isEqualTo(example.lines().count() - 1).isPositive();
  }

  /** The texts in code type in the first column of a section's table. */
  private static List<String> told(String section) throws IOException {
    String text = template().split("\n## " + section + "\n", -1)[1].split("\n## ", -1)[0];
    List<String> told =
        text.lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|", -1)[1])
            .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
            .map(match -> match.group(1))
            .toList();
    assertThat(told).hasSizeGreaterThan(8);
    return told;
  }

  @Test
  void tellsDatesThatAreRead() throws IOException {
    assertThat(told("Dates"))
        .allSatisfy(text -> assertThat(PartialDate.parse(text).text()).isEqualTo(text));
    assertThat(Stream.of("P4M", "P18M", "P2W").map(Ending::parse)).doesNotContainNull();
  }

  @Test
  void tellsFiguresThatAreRead() throws IOException {
    assertThat(told("Figures"))
        .allSatisfy(text -> assertThat(Quantity.parse(text).text()).isEqualTo(text));
  }
}

package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.GeneratedDoc;
import org.muster.domain.EntryFields;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.LayoutKey;
import org.muster.intake.layout.Layouts;

/**
 * Writes {@code docs/layouts.md} from {@code layouts.md} among the test's resources, from the keys
 * that are read, and from examples that are read.
 */
final class LayoutsDocTest {
  private static final List<String> SHOWN =
      List.of("id", "contributor", "category", "unit", "measure", "personnel", "from", "to");

  @TempDir Path folder;

  private static String resource(String name) throws IOException {
    try (InputStream in = LayoutsDocTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void teachesLayouts() throws IOException {
    String text =
        resource("layouts.md")
            .replace("{{yaml}}", resource("example/border-posts.yaml"))
            .replace("{{csv}}", resource("example/border-posts.csv"))
            .replace("{{records}}\n", records("border-posts"))
            .replace("{{yearbook-yaml}}", resource("example/yearbook.yaml"))
            .replace("{{yearbook-csv}}", resource("example/yearbook.csv"))
            .replace("{{yearbook-records}}\n", records("yearbook"))
            .replace("{{keys}}\n", keys())
            .replace("{{layouts}}\n", layouts());
    assertThat(text).doesNotContain("{{");
    GeneratedDoc.holds("docs/layouts.md", text);
  }

  private String records(String example) throws IOException {
    Path input = Files.createDirectories(folder.resolve(example));
    Files.createDirectories(input.resolve("layouts"));
    Files.writeString(
        input.resolve("layouts/" + example + ".yaml"), resource("example/" + example + ".yaml"));
    Files.writeString(input.resolve("posts.csv"), resource("example/" + example + ".csv"));
    Intake intake =
        new Intake(
            IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.load(input.resolve("layouts")));
    Dropped dropped;
    try (FileReading reading = intake.open(intake.freeze(input).files().getFirst())) {
      dropped = Dropped.of(reading);
    }
    List<String> columns = EntryFields.columns(RecordKind.DEPLOYMENT);
    List<List<String>> records =
        dropped.entries().stream()
            .map(EntryFields::fields)
            .map(fields -> SHOWN.stream().map(c -> fields.get(columns.indexOf(c))).toList())
            .toList();
    List<Integer> stated =
        IntStream.range(0, SHOWN.size())
            .filter(i -> records.stream().anyMatch(record -> !record.get(i).isEmpty()))
            .boxed()
            .toList();
    return table(pick(SHOWN, stated), records.stream().map(r -> pick(r, stated)).toList());
  }

  private static List<String> pick(List<String> cells, List<Integer> columns) {
    return columns.stream().map(cells::get).toList();
  }

  private static String table(List<String> header, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    out.append("| ").append(String.join(" | ", header)).append(" |\n");
    out.append(header.stream().map(c -> "| --- ").collect(Collectors.joining())).append("|\n");
    rows.forEach(row -> out.append("| ").append(String.join(" | ", row)).append(" |\n"));
    return out.toString();
  }

  private static String keys() {
    StringBuilder out = new StringBuilder();
    for (LayoutKey.Part part : LayoutKey.Part.values()) {
      out.append("### ").append(part.title()).append("\n\n");
      out.append(
              table(
                  List.of("key", "what it says"),
                  Arrays.stream(LayoutKey.values())
                      .filter(key -> key.part() == part)
                      .map(key -> List.of("`" + key.word() + "`", key.meaning()))
                      .toList()))
          .append('\n');
    }
    return out.toString();
  }

  private static String layouts() {
    return table(
        List.of("name", "files", "become", "dataset", "complete"),
        Dropped.LAYOUTS.all().stream()
            .filter(layout -> !layout.own())
            .map(LayoutsDocTest::row)
            .toList());
  }

  private static List<String> row(Layout layout) {
    String name = "`" + layout.name() + "`";
    if (layout.recordsOnly()) {
      return List.of(name, layout.about(), "operations", "`" + layout.dataset() + "`", "");
    }
    return layout.refused().isEmpty()
        ? List.of(
            name,
            layout.about(),
            layout.kind().plural(),
            "`" + layout.dataset() + "`",
            layout.wholeTruth() ? "yes" : "")
        : List.of(name, layout.about(), "nothing: " + layout.refused(), "", "");
  }
}

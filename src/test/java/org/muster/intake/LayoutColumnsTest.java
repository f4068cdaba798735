package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.intake.format.CsvLine;
import org.muster.intake.format.Dialect;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.LayoutColumn;
import org.muster.notice.NoticeType;

/** What becomes of a publisher's file whose columns are others, as the page on layouts says. */
final class LayoutColumnsTest {
  static Stream<Layout> withHeaders() {
    return Dropped.LAYOUTS.all().stream()
        .filter(layout -> !layout.signs().headerless() && !layout.columns().isEmpty());
  }

  private static Dropped read(List<String> names) throws IOException {
    String row = names.stream().map(name -> "x").collect(Collectors.joining(","));
    return Dropped.of(String.join(",", names) + "\n" + row + "\n");
  }

  private static String layout(Dropped dropped) {
    return dropped.rejects() == null ? "" : dropped.rejects().layout().name();
  }

  private static List<String> names(Layout layout) {
    return new ArrayList<>(layout.columns().stream().map(LayoutColumn::name).toList());
  }

  @ParameterizedTest
  @MethodSource("withHeaders")
  void knowsEachLayoutInAnyOrderAndWithColumnsMore(Layout layout) throws IOException {
    List<String> names = names(layout);
    Collections.reverse(names);
    names.add(names.size() / 2, "Something new");
    names.replaceAll(name -> name.toUpperCase(java.util.Locale.ROOT));
    Dropped dropped = read(names);

    if (layout.refused().isEmpty()) {
      assertThat(layout(dropped)).isEqualTo(layout.name());
      assertThat(dropped.notices())
          .filteredOn(n -> n.type() == NoticeType.COLUMN_UNKNOWN)
          .extracting(n -> n.raw())
          .containsExactly("SOMETHING NEW");
    } else {
      assertThat(dropped.summary()).anyMatch(line -> line.startsWith("file_not_data"));
    }
  }

  @ParameterizedTest
  @MethodSource("withHeaders")
  void knowsEachLayoutByWhatItNeedsAndByNothingLess(Layout layout) throws IOException {
    List<String> needed =
        layout.columns().stream()
            .filter(LayoutColumn::required)
            .map(LayoutColumn::name)
            .collect(Collectors.toCollection(ArrayList::new));
    for (String one : needed) {
      List<String> names = names(layout);
      names.remove(one);
      assertThat(layout(read(names))).as("without %s", one).isNotEqualTo(layout.name());
    }
    for (String name : names(layout)) {
      List<String> names = names(layout);
      if (!needed.contains(name) && layout.refused().isEmpty()) {
        names.remove(name);
        assertThat(layout(read(names))).as("without %s", name).isEqualTo(layout.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.intake.Published#withHeader")
  void readsTheSameRecordsWhateverTheOrderOfColumns(String name) throws IOException {
    byte[] file = Published.file(name);
    StringBuilder turned = new StringBuilder();
    for (String line : Published.records(file)) {
      List<String> fields = new ArrayList<>(CsvLine.fields(line, Dialect.of(',')));
      Collections.reverse(fields);
      fields.add(1, turned.isEmpty() ? "extra" : "something");
      turned.append(
          fields.stream()
              .map(field -> '"' + field.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(",", "", "\n")));
    }
    Dropped dropped = Dropped.of(turned.toString());

    assertThat(layout(dropped)).isEqualTo(name);
    assertThat(dropped.entries()).isNotEmpty().isEqualTo(Dropped.of(file).entries());
    assertThat(dropped.summary()).contains("column_unknown 1 extra");
  }
}

package org.muster.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PlainWords;

/**
 * What a previewed file was like, to say what changed in the next preview.
 *
 * @param name of the file
 * @param pages of a PDF, sheets of a workbook, 1 for a page
 * @param rows of its tables
 * @param sections sums of what stands under each heading
 */
record PreviewFile(String name, int pages, long rows, SequencedMap<String, Long> sections) {
  PreviewFile {
    sections = new LinkedHashMap<>(sections);
  }

  /** The line that is told of it. */
  String line(@Nullable PreviewFile before) {
    String size =
        name
            + ": "
            + PlainWords.count(pages, name.endsWith(".xlsx") ? "sheet" : "page")
            + ", "
            + PlainWords.count(rows, "row")
            + " of tables";
    return before == null ? size : size + "; " + changes(before);
  }

  private String changes(PreviewFile before) {
    List<String> changes = new ArrayList<>();
    if (pages != before.pages) {
      changes.add("pages or sheets before: " + PlainWords.grouped(before.pages));
    }
    if (rows != before.rows) {
      changes.add("rows before: " + PlainWords.grouped(before.rows));
    }
    List<String> other = new ArrayList<>();
    List<String> added = new ArrayList<>();
    sections.forEach(
        (section, sum) -> {
          Long was = before.sections.get(section);
          if (was == null) {
            added.add(section);
          } else if (!was.equals(sum)) {
            other.add(section);
          }
        });
    List<String> gone =
        before.sections.keySet().stream().filter(s -> !sections.containsKey(s)).toList();
    add("changed", other, changes);
    add("new", added, changes);
    add("gone", gone, changes);
    return changes.isEmpty() ? "as before" : String.join("; ", changes);
  }

  private static void add(String word, List<String> sections, List<String> to) {
    if (!sections.isEmpty()) {
      to.add(word + ": " + String.join(", ", sections));
    }
  }
}

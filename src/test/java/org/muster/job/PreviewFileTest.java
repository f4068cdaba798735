package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

final class PreviewFileTest {
  private static PreviewFile file(String name, int pages, long rows) {
    return new PreviewFile(name, pages, rows, new LinkedHashMap<>());
  }

  @Test
  void countsOneAsOne() {
    assertThat(file("iraq.placemat.pdf", 1, 2).line(null))
        .isEqualTo("iraq.placemat.pdf: 1 page, 2 rows of tables");
    assertThat(file("iraq.pdf", 15, 1).line(null)).isEqualTo("iraq.pdf: 15 pages, 1 row of tables");
    assertThat(file("iraq.xlsx", 1, 0).line(null))
        .isEqualTo("iraq.xlsx: 1 sheet, 0 rows of tables");
    assertThat(file("iraq.html", 1, 2).line(file("iraq.html", 1, 2))).endsWith("; as before");
  }
}

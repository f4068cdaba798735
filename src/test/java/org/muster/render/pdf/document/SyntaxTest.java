package org.muster.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SyntaxTest {
  @Test
  void writesTextInUtf16() {
    assertThat(Syntax.text("aع")).isEqualTo("<FEFF00610639>");
  }
}

package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.render.markup.MarkupReader;

final class InlineReaderTest {
  @TempDir Path dir;

  private Inline read(String content) throws IOException {
    Path file = dir.resolve("inline.xhtml");
    Files.writeString(file, "<td>" + content + "</td>");
    try (MarkupReader in = MarkupReader.open(file)) {
      Objects.requireNonNull(in.next());
      return new InlineReader(in).read();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a  b                                    | a b
          ` <em>a</em> b `                        | a b
          a<em> b</em>c                           | a bc
          285<sup>1</sup>                         | 285 [1]
          285 <sup>[1, 2]</sup>                   | 285 [1, 2]
          285<sup>1</sup><sup>2</sup>, more       | 285 [1] [2], more
          <sup>1</sup>                            | [1]
          285<sup></sup>                          | 285
          <span dir="rtl">a</span>                | a
          <p>a</p><p>b</p>                        | a\u23ceb
          a <br/> b                               | a\u23ceb
          <ul><li>a</li><li>b</li></ul>c          | • a\u23ce• b\u23cec
          """)
  void foldsContentToOneText(String content, String text) throws IOException {
    assertThat(read(content).text().replace('\n', '\u23ce')).isEqualTo(text);
  }

  @Test
  void findsTheOnlyTypedValueBesideNotes() throws IOException {
    Inline inline = read(" <data value=\"285\">about 285</data><sup><a href=\"#n\">1</a></sup> ");
    assertThat(inline.typed()).isEqualTo(new Inline.Typed(false, "285", 0, 9));
    assertThat(inline.after()).isEqualTo(" [1]");
    assertThat(inline.link()).isEqualTo("#n");
  }

  @Test
  void findsATypedValueInsideALink() throws IOException {
    Inline inline = read("<a href=\"#s\"><time datetime=\"2020-07-01\">1 July</time></a>");
    assertThat(inline.typed()).isEqualTo(new Inline.Typed(true, "2020-07-01", 0, 6));
    assertThat(inline.link()).isEqualTo("#s");
  }

  @Test
  void keepsTheFirstLink() throws IOException {
    assertThat(read("<a href=\"#a\">a</a> <a href=\"#b\">b</a>").link()).isEqualTo("#a");
  }
}

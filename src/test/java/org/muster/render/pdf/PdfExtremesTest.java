package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.render.MarkupException;

/** Texts that are far longer than anybody meant: nothing is cut, nothing falls off a page. */
final class PdfExtremesTest {
  private static final int WORDS = 1500;
  private static final String LONG =
      IntStream.rangeClosed(1, WORDS).mapToObj(i -> "w" + i + "w").collect(Collectors.joining(" "));

  @TempDir private Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p>",
        "<h2>%s</h2><p>after</p>",
        "<ul><li>%s</li></ul>",
        "<ol><li>a<ul><li>%s</li></ul></li></ol>",
        "<aside><p>%s</p></aside>",
        "<dl class=\"figures\"><div><dt>Label</dt><dd>%s</dd></div></dl>",
        "<dl class=\"figures\"><div><dt>L</dt><dd>1</dd><dd class=\"remark\">%s</dd></div></dl>",
        "<dl><div><dt>%s</dt><dd>meaning</dd></div></dl>",
        "<dl><div><dt>term</dt><dd>%s</dd></div></dl>",
        "<table><tbody><tr><td>a</td><td>%s</td></tr></tbody></table>",
        "<table><caption>%s</caption><tbody><tr><td>a</td></tr></tbody></table>",
        "<table><thead><tr><th>%s</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>",
        "<table><colgroup><col width=\"97\"/><col width=\"3\"/></colgroup>"
            + "<tbody><tr><td>a</td><td>%s</td></tr></tbody></table>",
        "<table><tbody><tr><td>a</td></tr></tbody><tfoot><tr><td>%s</td></tr></tfoot></table>",
        "<figure chart=\"steps\" alt=\"x\" from=\"2020-01-01\" to=\"2021-01-01\">"
            + "<figcaption>%s</figcaption></figure>",
        "<p lang=\"ar\">العراق %s</p>",
      })
  void cutsNothingAndKeepsAllOnThePages(String block) {
    PdfFile file = new PdfFile(Markup.render(Markup.body(dir, block.formatted(LONG))).pdf());
    String text = file.text().replaceAll("\\s", "");
    for (int i = 1; i <= WORDS; i++) {
      assertThat(text).contains("w" + i + "w");
    }
    assertThat(file.lowest()).as("lowest base line").isGreaterThan(60);
    assertThat(file.highest()).as("highest base line").isLessThan(842 - 60);
  }

  @Test
  void shortensALongHeadingInTheContentsOnly() {
    PdfFile file =
        new PdfFile(
            Markup.render(
                    Markup.body(dir, "<nav class=\"contents\"/><h2>" + LONG + "</h2><p>after</p>"))
                .pdf());
    assertThat(file.text(1)).contains("…");
    assertThat(file.text()).contains("w" + WORDS + "w");
  }

  @Test
  void makesALongMarkingSmallerAndRefusesOneThatNoPageHolds() {
    String marking = "RELEASABLE TO ".repeat(12);
    PdfFile file = new PdfFile(Markup.render(marked(marking)).pdf());
    assertThat(file.printed(1)).contains(marking.strip());
    assertThatThrownBy(() -> Markup.render(marked(marking.repeat(10))))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("marking is too long");
  }

  private Path marked(String marking) {
    return Markup.write(
        dir,
        "<html lang=\"en\"><head><title>T</title><meta name=\"as-of\" content=\"2020-07-01\"/>"
            + "<meta name=\"marking\" content=\""
            + marking
            + "\"/></head><body><p>x</p></body></html>");
  }

  @Test
  void leadsToASectionThatBeginsWithATable() {
    PdfFile file =
        new PdfFile(
            Markup.render(
                    Markup.body(
                        dir,
                        "<p><a href=\"#t\">to</a> <a href=\"#e\">end</a></p>"
                            + "<section break=\"page\" id=\"t\"><table><tbody><tr><td>a</td></tr>"
                            + "</tbody></table></section><section id=\"e\" break=\"page\"/>"))
                .pdf());
    assertThat(file.links()).first().isEqualTo("page 2");
    assertThat(file.links()).hasSize(2);
  }
}

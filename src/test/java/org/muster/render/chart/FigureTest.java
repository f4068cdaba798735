package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.render.MarkupException;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

final class FigureTest {
  @TempDir private Path folder;

  @Test
  void readsSeriesStepsMarksAndCaption() throws IOException {
    Figure figure =
        read(
            """
            <figure id="f" chart="steps" alt="One line." unit="persons" from="2018-01-01" to="2020-01-01">
            <series name="NMI" kind="stated"><step from="2018-10-01" to="2019-01-01" value="500" note="about 500"/>
            <step from="2019-01-01" to="2019-02-01" low="1" high="2.5"/></series>
            <mark date="2018-10-01" label="begins"/>
            <figcaption>Over <em>time</em></figcaption>
            </figure>\
            """);
    assertThat(figure.id()).isEqualTo("f");
    assertThat(figure.alt()).isEqualTo("One line.");
    assertThat(figure.caption()).isEqualTo("Over time");
    StepChart steps = (StepChart) figure.chart();
    assertThat(steps.unit()).isEqualTo("persons");
    assertThat(steps.series().getFirst().kind()).isEqualTo(StepChart.Kind.STATED);
    assertThat(steps.series().getFirst().steps())
        .containsExactly(
            SampleCharts.step("2018-10-01", "2019-01-01", 500.0, null, null, "about 500"),
            SampleCharts.step("2019-01-01", "2019-02-01", null, 1.0, 2.5, ""));
    assertThat(steps.marks())
        .containsExactly(new StepChart.Mark(LocalDate.of(2018, 10, 1), "begins"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from="2018-01-01" to="2018-02-01" value="-1"   | a finite number from 0 up
          from="2018-01-01" to="2018-02-01" value="NaN"  | a finite number from 0 up
          from="2018-01-01" to="2018-02-01" value="many" | no plain decimal
          from="2018" to="2018-02-01" value="1"          | YYYY-MM-DD in 'from'
          """)
  void namesTheLineOfAStepThatIsNone(String attributes, String problem) {
    assertThatThrownBy(
            () ->
                read(
                    "<figure chart=\"steps\" alt=\"a\" from=\"2018-01-01\" to=\"2020-01-01\">\n"
                        + "<series name=\"A\" kind=\"strength\">\n<step "
                        + attributes
                        + "/></series></figure>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining(problem);
  }

  @Test
  void refusesAnAxisThatEndsBeforeItBegins() {
    assertThatThrownBy(
            () ->
                read(
                    "<figure chart=\"steps\" alt=\"a\" from=\"2020-01-01\" to=\"2018-01-01\">"
                        + "</figure>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("ends before it begins");
  }

  private Figure read(String markup) throws IOException {
    Path file = Files.writeString(folder.resolve("figure.xml"), markup);
    try (MarkupReader in = MarkupReader.open(file)) {
      if (in.next() instanceof MarkupEvent.Start start && start.element() == Element.FIGURE) {
        return Figure.read(in, start);
      }
      throw new AssertionError("no figure");
    }
  }
}

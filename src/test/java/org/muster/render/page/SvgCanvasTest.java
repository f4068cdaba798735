package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.render.chart.Drawing;
import org.muster.render.chart.SampleCharts;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class SvgCanvasTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/muster/render/page/golden");

  /** When this fails and the new picture is right, copy it from target/golden. */
  @ParameterizedTest
  @ValueSource(strings = {"single", "rich", "empty", "bars", "months", "spans", "map"})
  void drawsAsInThePicture(String name) throws IOException {
    String svg =
        SvgCanvas.of(chart(name), 560, name, "A chart", "What it shows.", Language.english());
    Files.createDirectories(Path.of("target/golden"));
    Files.writeString(Path.of("target/golden", name + ".svg"), svg);
    assertThat(svg).isEqualTo(Files.readString(GOLDEN.resolve(name + ".svg")));
  }

  private static Drawing chart(String name) {
    return switch (name) {
      case "bars", "months", "spans", "map" -> SampleCharts.of(name);
      case "single" -> SampleCharts.single();
      case "rich" -> SampleCharts.rich();
      default -> SampleCharts.empty();
    };
  }

  @Test
  void isAnImageWithNameAndDescription() {
    Document svg =
        Xml.parse(
            SvgCanvas.of(
                SampleCharts.single(),
                560,
                "x",
                "Name <1>",
                "Shows \"it\" & more",
                Language.english()));
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("x-t x-d");
    assertThat(Xml.byId(svg, "x-t").getTextContent()).isEqualTo("Name <1>");
    assertThat(Xml.byId(svg, "x-d").getTextContent()).isEqualTo("Shows \"it\" & more");
  }

  @Test
  void keepsHostileTextAsText() {
    Document svg =
        Xml.parse(
            SvgCanvas.of(
                SampleCharts.hostile(), 560, "a\"><script>", "t", "d", Language.english()));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    NodeList texts = svg.getElementsByTagName("text");
    assertThat(texts.getLength()).isPositive();
    for (int i = 0; i < texts.getLength(); i++) {
      assertThat(texts.item(i).getChildNodes().getLength()).isEqualTo(1);
    }
  }

  @Test
  void holdsTextToItsMeasuredWidthUnlessThatIsAnEstimate() {
    String svg = SvgCanvas.of(SampleCharts.hostile(), 560, "x", "t", "d", Language.english());
    assertThat(svg).containsPattern("textLength=\"[0-9.]+\" lengthAdjust=\"spacingAndGlyphs\">1<");
    assertThat(svg.lines().filter(line -> line.contains("المسلحة")))
        .isNotEmpty()
        .noneMatch(line -> line.contains("textLength"));
  }

  @Test
  void isTheSameWhateverTheMachinesLocaleAndZone() {
    String here = SvgCanvas.of(SampleCharts.rich(), 560, "x", "t", "d", Language.english());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(SvgCanvas.of(SampleCharts.rich(), 560, "x", "t", "d", Language.english()))
          .isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}

package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.render.chart.MapChart.Shade;
import org.muster.render.chart.MapChart.Site;

final class MapChartTest {
  static MapChart sample() {
    return new MapChart(
        "events",
        List.of(
            new Shade("LBN", 0, "Lebanon", "Lebanon: unknown"),
            new Shade("CYP", 2, "Cyprus", "Cyprus: 936")),
        List.of(
            new Site("", 33.89, 35.5, 400, "Beirut 400", "Beirut: 400 events"),
            new Site("", 33.56, 35.37, 100, "Sidon 100", "Sidon: 100 events"),
            new Site("", 33.27, 35.2, 25, "", "Tyre: 25 events")),
        List.of(
            new MapChart.Key(null, null, "Events:"),
            new MapChart.Key(0, null, "number not known"),
            new MapChart.Key(2, null, "100 to 999"),
            new MapChart.Key(null, 400.0, "400")),
        "Not shown: 7 events whose place is not known so closely.",
        false);
  }

  private static MapChart map(List<Site> sites) {
    return new MapChart("persons", List.of(), sites, List.of(), "", false);
  }

  private static Site site(String place, double value, String label) {
    return new Site(place, null, null, value, label, label);
  }

  @Test
  void canBeMadeLowerUnlessItHasManyNames() {
    MapChart few = map(List.of(site("IRQ", 5, "Iraq 5"), site("SYR", 2, "Syria 2")));
    double usual = few.height(483, Language.english());
    assertThat(few.lower(40).height(483, Language.english())).isEqualTo(usual - 40);
    assertThat(few.lower(500).height(483, Language.english())).isGreaterThan(483 * 0.33);
    assertThat(Drawn.well(few.lower(500), 483).texts)
        .anyMatch(text -> text.text().contains("Iraq 5"));
    MapChart many = map(Collections.nCopies(13, site("IRQ", 5, "Iraq 5")));
    assertThat(many.lower(40)).isSameAs(many);
  }

  @Test
  void canBeMadeTallerIfItIsFlatUpToTwoThirdsOfItsWidth() {
    List<Site> sites = List.of(site("IRQ", 5, "Iraq 5"), site("SYR", 2, "Syria 2"));
    MapChart flat = new MapChart("persons", List.of(), sites, List.of(), "", true);
    double usual = flat.height(400, Language.english());
    assertThat(flat.lower(-40).height(400, Language.english())).isEqualTo(usual + 40);
    assertThat(flat.lower(-900).height(400, Language.english())).isEqualTo(usual + 80);
    assertThat(Drawn.well(flat.lower(-80), 400).texts)
        .anyMatch(text -> text.text().contains("Iraq 5"));
    assertThat(map(sites).lower(-40)).isEqualTo(map(sites));
  }

  @Test
  void drawsCirclesWhoseAreasAreProportional() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    double first = radius(canvas, "Beirut");
    assertThat(radius(canvas, "Sidon") / first).isCloseTo(Math.sqrt(0.25), within(1e-9));
    assertThat(radius(canvas, "Tyre") / first).isCloseTo(Math.sqrt(0.0625), within(1e-9));
  }

  private static double radius(RecordingCanvas canvas, String group) {
    return canvas.dots.stream()
        .filter(d -> d.group().startsWith(group))
        .mapToDouble(RecordingCanvas.Dot::radius)
        .max()
        .orElseThrow();
  }

  @Test
  void saysWhatItDoesNotShowAndThatBoundariesImplyNothing() {
    String words = String.join(" ", Drawn.well(sample(), 560).words());
    assertThat(words).contains("Not shown: 7 events").contains("do not imply any opinion");
    assertThat(words).contains("number not known");
  }

  @Test
  void hatchesACountryOfWhichTheNumberIsNotKnown() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    assertThat(canvas.lines("Lebanon: unknown")).hasSize(1);
    assertThat(canvas.lines("Cyprus: 936")).isEmpty();
  }

  @Test
  void leadsNoLineToALabelOverALargerCircle() {
    List<Site> sites = new ArrayList<>();
    List<String> codes =
        List.of("DEU", "ITA", "GBR", "ESP", "BEL", "NLD", "GRC", "POL", "ROU", "HUN", "PRT", "NOR");
    for (String code : codes) {
      sites.add(site(code, 36000.0 / (1 << sites.size()), code + " of a name that is long"));
    }
    sites.add(site("JPN", 54000, "Japan"));
    sites.add(site("AUS", 300, "Australia"));
    sites.add(site("BRA", 60, "Brazil"));
    MapChart flat = new MapChart("persons", List.of(), sites, List.of(), "", true);
    RecordingCanvas canvas = Drawn.well(flat, 396);
    List<List<Canvas.Point>> lines =
        canvas.strokes.stream()
            .filter(stroke -> !stroke.closed() && stroke.style().width() == 0.5)
            .flatMap(stroke -> stroke.subpaths().stream())
            .filter(line -> line.size() == 2)
            .toList();
    assertThat(lines).isNotEmpty();
    for (List<Canvas.Point> line : lines) {
      RecordingCanvas.Dot own =
          canvas.dots.stream().min(Comparator.comparingDouble(d -> off(d, line))).orElseThrow();
      assertThat(canvas.dots)
          .filteredOn(d -> d.radius() > own.radius() && away(d, own.x(), own.y()) > d.radius())
          .allSatisfy(d -> assertThat(nearest(d, line)).isGreaterThan(d.radius() * 0.75));
    }
  }

  private static double away(RecordingCanvas.Dot dot, double x, double y) {
    return Math.hypot(dot.x() - x, dot.y() - y);
  }

  /** How far a line's beginning is from the rim of a circle. */
  private static double off(RecordingCanvas.Dot dot, List<Canvas.Point> line) {
    return Math.abs(away(dot, line.getFirst().x(), line.getFirst().y()) - dot.radius());
  }

  private static double nearest(RecordingCanvas.Dot dot, List<Canvas.Point> line) {
    Canvas.Point a = line.getFirst();
    Canvas.Point b = line.getLast();
    return IntStream.rangeClosed(0, 100)
        .mapToDouble(
            i -> away(dot, a.x() + (b.x() - a.x()) * i / 100, a.y() + (b.y() - a.y()) * i / 100))
        .min()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(doubles = {270, 396, 560, 734})
  void dropsNoLabelInSilence(double width) {
    List<Site> sites = new ArrayList<>();
    int i = 0;
    for (String code : Atlas.world().codes()) {
      i++;
      sites.add(site(code, 1000.0 - i, "A country with a long name " + i));
    }
    String words = String.join(" ", Drawn.well(map(sites.subList(0, 122)), width).words());
    for (int n = 1; n <= 122; n++) {
      assertThat(words).contains("long name " + n);
    }
  }

  @Test
  void drawsLabelsOfCrowdedPlacesApart() {
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double off = i % 8 * 0.02;
      sites.add(
          new Site(
              "",
              33.3 + off,
              44.3 + Math.floorDiv(i, 8) * 0.02,
              60 - i,
              "Place " + i + ".",
              "Place"));
    }
    String words = String.join(" ", Drawn.well(map(sites), 560).words());
    for (int i = 0; i < 60; i++) {
      assertThat(words).contains("Place " + i + ".");
    }
  }

  @Test
  void keepsWhatNumbersStandForApartFromTheSentencesBelow() {
    Key numbers = Key.of(List.of("Place 1", "Place 2"), 400, TextMeasure.in(Language.english()));
    Key both = Key.of(List.of("Place 1", "Place 2"), 400, TextMeasure.in(Language.english()));
    both.addRest("Not shown: 7 events.");
    assertThat(both.height()).isEqualTo(numbers.height() + Type.LEADING + 4);
    RecordingCanvas canvas = new RecordingCanvas();
    both.draw(canvas, 0);
    List<Lettering> texts = canvas.texts;
    assertThat(texts.getLast().y() - texts.getFirst().y()).isEqualTo(Type.LEADING + 4);
    Key rest = Key.of(List.of(), 400, TextMeasure.in(Language.english()));
    rest.addRest("Not shown: 7 events.");
    assertThat(rest.height()).isEqualTo(Type.LEADING + 6);
  }

  @Test
  void drawsNothingAndOnePointAndThePoles() {
    assertThat(Drawn.well(map(List.of()), 560).words()).contains("nothing to show");
    Drawn.well(map(List.of(new Site("", 0.0, 0.0, 1, "Null", "Null"))), 560);
    Drawn.well(map(List.of(new Site("", 90.0, 180.0, 0, "Pole", "Pole"))), 270);
    Drawn.well(map(List.of(new Site("", -90.0, -180.0, 0, "Pole", "Pole"))), 270);
    Drawn.well(map(List.of(site("FJI", 5, "Fiji"), site("RUS", 3, "Russia"))), 560);
  }

  @Test
  void tellsOfACountryThatItsSourceDoesNotHave() {
    assertThat(
            String.join(
                " ", Drawn.well(map(List.of(site("YUG", 5, "Yugoslavia: 5"))), 560).words()))
        .contains("Not on this map: Yugoslavia: 5.");
  }

  @Test
  void tellsOnceOfACountryThatHasACircleAndAShade() {
    MapChart both =
        new MapChart(
            "persons",
            List.of(new Shade("YUG", 1, "", "Yugoslavia: 5")),
            List.of(site("YUG", 5, "Yugoslavia: 5")),
            List.of(),
            "",
            false);
    assertThat(String.join(" ", Drawn.well(both, 560).words()))
        .contains("Not on this map: Yugoslavia: 5.");
  }

  @Test
  void showsNoLineAcrossTheWorldAtTheMeridianOfDateChange() {
    List<Site> far =
        List.of(
            site("USA", 1, "a"),
            site("AUS", 1, "b"),
            site("CHL", 1, "c"),
            site("NOR", 1, "d"),
            site("JPN", 1, "e"));
    RecordingCanvas canvas = Drawn.well(map(far), 560);
    for (RecordingCanvas.Stroke stroke : canvas.strokes) {
      for (List<Canvas.Point> ring : stroke.subpaths()) {
        for (int i = 1; i < ring.size() && stroke.style().fill() == Palette.LAND; i++) {
          assertThat(Math.abs(ring.get(i).x() - ring.get(i - 1).x())).isLessThan(200);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "34.10, 44.95, UKR", // Simferopol
    "-13.20, 27.15, ESH", // Laayoune
    "21.16, 42.66, XKX", // Pristina
    "33.32, 35.32, CYP", // Kyrenia
    "44.06, 9.56, SOM", // Hargeisa
    "44.36, 33.31, IRQ", // Baghdad
    "36.29, 33.51, SYR" // Damascus
  })
  void followsTheUnitedNationsWhereOthersDoNot(double longitude, double latitude, String code) {
    assertThat(Atlas.world().codes())
        .filteredOn(
            one ->
                Atlas.world().polygons(one, 0).stream()
                    .anyMatch(p -> Polygons.contains(p.getFirst(), longitude, latitude)))
        .containsExactly(code);
  }

  /** NOTICE names the file as its makers published it. */
  @Test
  void hasItsSourceUnchanged() throws IOException, NoSuchAlgorithmException {
    try (InputStream in = Atlas.class.getResourceAsStream("world-50m.json")) {
      byte[] bytes = java.util.Objects.requireNonNull(in).readAllBytes();
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
          .isEqualTo("c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07");
    }
  }

  @Test
  void refusesACircleWithoutAPlace() {
    assertThatThrownBy(() -> new Site("", 91.0, 0.0, 1, "", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Shade("IRQ", 5, "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

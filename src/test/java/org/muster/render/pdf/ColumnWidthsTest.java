package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.muster.render.pdf.ColumnWidths.Needs;

/** Three columns of 100 points each: two of text, and one of numbers between them. */
final class ColumnWidthsTest {
  private final ColumnWidths widths =
      new ColumnWidths(new double[] {100, 100, 100}, new boolean[] {false, true, false});

  private double[] filled(double[] words, double[] folded, double[] whole, boolean complete) {
    double[][] header = {{30, 30, 30}};
    widths.headed(header);
    widths.filled(
        header,
        new Needs(new double[][] {words}, new double[][] {folded}, new double[][] {whole}),
        complete);
    double[] found = widths.widths();
    assertThat(Arrays.stream(found).sum()).isCloseTo(300, within(0.001));
    return found;
  }

  private static double[] cells(double first, double second, double third) {
    return new double[] {first, second, third};
  }

  @Test
  void remainAsGivenWhereAllFits() {
    assertThat(filled(cells(40, 40, 40), cells(40, 40, 40), cells(90, 90, 90), true))
        .containsExactly(100, 100, 100);
  }

  @Test
  void giveALongTextWhatOthersLeaveBlank() {
    double[] found = filled(cells(40, 30, 40), cells(30, 30, 30), cells(400, 40, 50), true);
    assertThat(found[0]).isGreaterThan(180);
    assertThat(found[1]).isGreaterThanOrEqualTo(40);
    assertThat(found[2]).isGreaterThanOrEqualTo(50);
  }

  @Test
  void keepMostOfWhatIsBlankForRowsThatAreNotKnown() {
    double[] found = filled(cells(40, 30, 40), cells(30, 30, 30), cells(400, 40, 50), false);
    assertThat(found[0]).isBetween(130.0, 155.0);
    assertThat(found[2]).isGreaterThanOrEqualTo(75);
  }

  @Test
  void giveAFigureTheWholeOfItOutOfWhatIsBlank() {
    assertThat(filled(cells(40, 60, 40), cells(40, 80, 40), cells(60, 150, 60), true)[1])
        .isCloseTo(150, within(0.001));
  }

  @Test
  void letAFigureFoldButOnceWhereAllTextsAreLong() {
    double[] found = filled(cells(40, 60, 40), cells(40, 110, 40), cells(400, 185, 400), true);
    assertThat(found[1]).isGreaterThanOrEqualTo(110);
    assertThat(found[0]).isGreaterThanOrEqualTo(70);
  }

  @Test
  void breakNoWordOfATextWhereAnotherIsBlank() {
    ColumnWidths narrow =
        new ColumnWidths(new double[] {40, 130, 130}, new boolean[] {false, true, false});
    double[][] words = {{70, 30, 40}};
    double[][] whole = {{70, 40, 125}};
    narrow.headed(new double[][] {{30, 30, 30}});
    narrow.filled(new double[][] {{30, 30, 30}}, new Needs(words, whole, whole), true);
    assertThat(narrow.widths()[0]).isGreaterThanOrEqualTo(70);
  }

  @Test
  void breakALongWordRatherThanAShortOne() {
    ColumnWidths narrow =
        new ColumnWidths(new double[] {40, 200, 60}, new boolean[] {false, true, false});
    double[][] words = {{45, 195, 120}};
    double[][] whole = {{45, 195, 240}};
    narrow.headed(new double[][] {{30, 30, 30}});
    narrow.filled(new double[][] {{30, 30, 30}}, new Needs(words, whole, whole), true);
    assertThat(narrow.widths()[0]).isGreaterThanOrEqualTo(45);
  }

  @Test
  void breakNoLongWordThatFits() {
    double[] found = filled(cells(40, 30, 95), cells(40, 30, 95), cells(400, 100, 190), true);
    assertThat(found[2]).isGreaterThanOrEqualTo(95);
  }
}

package org.muster.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.render.Paper;
import org.muster.render.pdf.document.DocumentProperties;
import org.muster.render.pdf.document.FlatPdf;

final class TextBlockTest {
  private static final TextSetting SETTING =
      TextSetting.start(14).running(TextSetting.Direction.AUTO);

  private static final TextStyle STYLE = new TextStyle(FontStyle.REGULAR, 10, 0);

  private Fonts fonts;

  @BeforeEach
  void openDocument() throws IOException {
    DocumentProperties properties =
        new DocumentProperties("T", "", "", "", "en", LocalDate.of(2020, 7, 1), "0".repeat(32));
    fonts = new Fonts(FlatPdf.open(OutputStream.nullOutputStream(), properties, Paper.A4));
  }

  private TextBlock block(String text, double width) {
    RichText rich = RichTextBuilder.plain(fonts, text, STYLE);
    return TextBlock.of(fonts, rich, width, SETTING);
  }

  private static String lines(TextBlock block) {
    return IntStream.range(0, block.lines()).mapToObj(block::line).collect(Collectors.joining("|"));
  }

  /** What stands on the first line, from left to right, letters of a word in reading order. */
  private String visual(RichText rich) {
    TextBlock block = TextBlock.of(fonts, rich, 10_000, SETTING);
    return block.visual(0).stream()
        .filter(stretch -> stretch.face() != null)
        .map(
            stretch -> {
              String text = block.text(stretch);
              boolean signs = stretch.rightToLeft() && !stretch.shaped();
              return signs ? new StringBuilder(text).reverse().toString() : text;
            })
        .collect(Collectors.joining());
  }

  @Test
  void fillsLinesAndLosesNoWord() {
    String text = "Personnel in the operation as the mission reports it, and nothing else.";
    TextBlock block = block(text, 90);
    assertThat(block.lines()).isGreaterThan(2);
    assertThat(lines(block).replace("|", " ")).isEqualTo(text);
    for (int i = 0; i < block.lines(); i++) {
      assertThat(block.width(i)).isLessThanOrEqualTo(90.01);
    }
  }

  @Test
  void cutsAWordThatIsWiderThanTheLine() {
    TextBlock block = block("x LongestOperationNameWithoutAnyBlankInIt y", 60);
    assertThat(lines(block).replaceAll("[| ]", ""))
        .isEqualTo("xLongestOperationNameWithoutAnyBlankInIty");
    for (int i = 0; i < block.lines(); i++) {
      assertThat(block.width(i)).isLessThanOrEqualTo(60.01);
    }
  }

  @Test
  void endsWhereAColumnIsNarrowerThanALetter() {
    assertThat(lines(block("abc", 1))).isEqualTo("a|b|c");
  }

  @Test
  void hasNoLineWithoutText() {
    assertThat(block("  \n ", 100).lines()).isZero();
    assertThat(block("", 100).height()).isZero();
  }

  @Test
  void foldsBlanksAndComposesLetters() {
    assertThat(RichTextBuilder.plain(fonts, "  a \n\t b  Cafe\u0301 ", STYLE).text())
        .isEqualTo("a b Caf\u00E9");
  }

  @Test
  void dropsOverridesByWhichTextReadsOtherwiseThanItIsStored() {
    assertThat(RichTextBuilder.plain(fonts, "a\u202Egnp.\u202Cb\u00AD\uFE0F", STYLE).text())
        .isEqualTo("agnp.b");
  }

  @Test
  void keepsWholeWordsOfArabicTogetherWhenItWraps() {
    String text = "قررت الحكومة العراقية مراجعة علاقتها الأمنية مع التحالف الدولي";
    TextBlock block = block(text, 100);
    assertThat(block.lines()).isGreaterThan(2);
    assertThat(lines(block).replace("|", " ")).isEqualTo(text);
    assertThat(block.rich().startsRightToLeft()).isTrue();
  }

  @Test
  void joinsLettersOfArabicSoThatAWordIsNarrowerThanItsLettersApart() {
    double word = block("التحالف", 1000).width();
    double letters = block("ا ل ت ح ا ل ف", 1000).width() - 6 * block("a b", 1000).width();
    assertThat(word).isGreaterThan(10);
    assertThat(word).isNotCloseTo(letters, Offset.offset(1.0));
  }

  @Test
  void putsLatinAndNumbersInTheMidstOfArabicInTheirPlace() {
    assertThat(visual(RichTextBuilder.plain(fonts, "وغادرت (KFOR) في 2020", STYLE)))
        .isEqualTo("2020 في (KFOR) وغادرت".replace("(KFOR)", ")KFOR("));
  }

  @Test
  void keepsANumberBehindAnArabicNameThatIsSetApart() {
    RichTextBuilder text = new RichTextBuilder(fonts, STYLE);
    text.append("In ");
    text.isolate("auto");
    text.append("العراق");
    text.endIsolate();
    text.append(" 2004-2007");
    assertThat(visual(text.build())).isEqualTo("In العراق 2004-2007");
  }

  @Test
  void keepsTheOrderOfNeighboursThatAreSetApart() {
    RichTextBuilder text = new RichTextBuilder(fonts, STYLE);
    for (String part : List.of("وكالة", "العراق")) {
      text.isolate("auto");
      text.append(part);
      text.endIsolate();
      text.append(", ");
    }
    text.append("2020, in Arabic");
    assertThat(visual(text.build())).isEqualTo("وكالة, العراق, 2020, in Arabic");
  }

  @Test
  void keepsAnEnglishSentenceTogetherThatItsTextSetsApart() {
    RichText text =
        RichTextBuilder.plain(fonts, "العراق: \u20665 are counted.\u2069 العراق", STYLE);
    assertThat(visual(text)).contains("5 are counted.");
  }

  @Test
  void keepsIsolatesThatATextBeginsAndEndsAndNoOthers() {
    RichTextBuilder text = new RichTextBuilder(fonts, STYLE);
    text.isolate("auto");
    text.append("\u2067a\u2066b\u2069");
    text.endIsolate();
    text.append("\u2069c\u2068d");
    assertThat(text.build().text()).isEqualTo("\u2068a\u2066b\u2069\u2069cd");
  }

  @Test
  void turnsAParagraphOnlyIfItsOwnWordsOrAllOfThemSaySo() {
    RichTextBuilder mixed = new RichTextBuilder(fonts, STYLE);
    mixed.isolate("auto");
    mixed.append("العراق");
    mixed.endIsolate();
    assertThat(mixed.build().startsRightToLeft()).isTrue();
    mixed.append(" and Iran");
    assertThat(mixed.build().startsRightToLeft()).isFalse();
  }

  @Test
  void measuresAlikeWhetherShapedOrNot() {
    double plain = block("Danish frigate", 1000).width();
    RichText mixed = RichTextBuilder.plain(fonts, "Danish frigate \u0627", STYLE);
    TextBlock block = TextBlock.of(fonts, mixed, 1000, SETTING);
    double letter = block("\u0627", 1000).width();
    double blank = block("a b", 1000).width() - block("ab", 1000).width();
    assertThat(block.width()).isCloseTo(plain + blank + letter, Offset.offset(0.01));
  }
}

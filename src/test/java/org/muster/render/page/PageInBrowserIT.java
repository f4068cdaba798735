package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.markup.SampleBriefing;
import org.muster.render.markup.TemplateEngine;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The pages in a real browser. */
final class PageInBrowserIT {
  private static final String AXE =
      "const done = arguments[arguments.length - 1];"
          + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
          + " 'wcag22aa', 'best-practice']}).then(r => done(r.violations.map(v => v.id + ': ' +"
          + " v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html + ' ' +"
          + " n.failureSummary).join(' | '))));";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Chromium chromium;

  @SuppressWarnings("NullAway.Init") // each test begins a session of its own
  private ChromeDriver browser;

  @BeforeEach
  void open() {
    chromium = Chromium.required();
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "1280, true", "400, false"})
  void hasNothingThatAnAccessibilityCheckerFinds(int width, boolean dark) throws Exception {
    browser = chromium.drive(width, 900, dark);
    visit(briefing());
    assertAccessible();
    visit(index());
    assertAccessible();
    visit(report());
    assertAccessible();
  }

  private void assertAccessible() throws IOException {
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
      browser.executeScript(
          new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
    }
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    assertThat((List<?>) Objects.requireNonNull(browser.executeAsyncScript(AXE))).isEmpty();
  }

  @Test
  void asksForNothingAndComplainsOfNothing() throws Exception {
    browser = chromium.drive(1280, 900, false);
    Path page = briefing();
    visit(page);
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(
            browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(Object::toString)
                .filter(line -> line.contains("Network.requestWillBeSent\"")))
        .as("requests")
        .allMatch(line -> line.contains(page.toUri().toString().replaceFirst("^file:/+", "")));
  }

  /** On a phone, and where the contents just find room beside the text. */
  @ParameterizedTest
  @ValueSource(ints = {400, 1200, 1210})
  void neverScrollsSideways(int width) throws Exception {
    browser = chromium.drive(width, 900, false);
    visit(briefing());
    assertThat(
            number("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isZero();
  }

  @Test
  void sortsByWhatCellsMeanAndPutsUnknownLast() throws Exception {
    browser = chromium.drive(1280, 900, false);
    visit(table());
    WebElement head = browser.findElements(By.cssSelector("thead th")).get(1);
    WebElement button = head.findElement(By.tagName("button"));
    button.click();
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(firstColumn()).containsExactly("Brazil", "Chad", "Ähtäri", "Denmark", "Egypt");
    assertThat(browser.findElement(By.cssSelector("tfoot")).getText()).startsWith("Total");
    button.sendKeys(Keys.ENTER);
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(firstColumn()).containsExactly("Denmark", "Ähtäri", "Chad", "Brazil", "Egypt");
    button.sendKeys(Keys.SPACE);
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("none");
    assertThat(firstColumn()).containsExactly("Egypt", "Denmark", "Chad", "Brazil", "Ähtäri");
    browser.findElement(By.cssSelector("thead th button")).click();
    assertThat(firstColumn()).containsExactly("Ähtäri", "Brazil", "Chad", "Denmark", "Egypt");
    browser.findElements(By.cssSelector("thead th button")).get(2).click();
    assertThat(firstColumn()).containsExactly("Denmark", "Egypt", "Chad", "Ähtäri", "Brazil");
    assertThat(browser.findElements(By.cssSelector("thead th:nth-child(4) button"))).isEmpty();
  }

  @Test
  void sortsOnAPhoneByAList() throws Exception {
    browser = chromium.drive(400, 900, false);
    visit(table());
    WebElement order = browser.findElement(By.cssSelector(".order select"));
    order.sendKeys("Persons, d");
    assertThat(firstColumn()).startsWith("Brazil", "Chad");
    order.sendKeys(Keys.HOME);
    assertThat(firstColumn()).startsWith("Egypt", "Denmark");
  }

  @Test
  void hidesRowsWithoutTheWordsAndSaysHowMany() throws Exception {
    browser = chromium.drive(1280, 900, false);
    visit(index());
    WebElement field = browser.findElement(By.cssSelector("[role=search] input"));
    field.sendKeys("irak 07");
    WebElement count = browser.findElement(By.cssSelector("[role=search] output"));
    waitFor(() -> count.getText().equals("1 of 3 editions: irak 07"));
    assertThat(browser.findElements(By.cssSelector(".editions > li")))
        .filteredOn(WebElement::isDisplayed)
        .singleElement()
        .satisfies(li -> assertThat(li.getText()).contains("2020-07-01.1"));
    field.sendKeys(Keys.ESCAPE);
    assertThat(browser.findElements(By.cssSelector(".editions > li")))
        .allMatch(WebElement::isDisplayed);
    assertThat(count.getText()).isEmpty();
  }

  @Test
  void showsARowToWhichALinkLeadsThoughItWasFilteredOut() throws Exception {
    browser = chromium.drive(1280, 900, false);
    visit(longTable());
    browser.findElement(By.cssSelector(".tools input")).sendKeys("row 3");
    waitFor(() -> !browser.findElement(By.id("r9")).isDisplayed());
    browser.findElement(By.linkText("nine")).click();
    waitFor(() -> browser.findElement(By.id("r9")).isDisplayed());
  }

  @Test
  void keepsNumbersCloserToEachOtherThanToTexts() throws Exception {
    browser = chromium.drive(1280, 900, false);
    visit(
        document(
            "<table><colgroup><col width=\"40\"/><col width=\"20\" type=\"number\"/><col"
                + " width=\"20\" type=\"number\"/><col width=\"20\"/></colgroup><tbody><tr><th"
                + " scope=\"row\">a</th><td>1</td><td>2</td><td>b</td></tr></tbody></table>"));
    assertThat(gapBehindCell(1)).isLessThan(20);
    assertThat(gapBehindCell(2)).isGreaterThan(20);
  }

  /** Pixels between what stands in a cell of the first row and in the next. */
  private long gapBehindCell(int cell) {
    String padding =
        "parseFloat(getComputedStyle(document.querySelector('tbody tr').cells[%d]).%s)";
    return number(
        padding.formatted(cell, "paddingRight") + "+" + padding.formatted(cell + 1, "paddingLeft"));
  }

  private static void waitFor(java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private List<String> firstColumn() {
    return browser.findElements(By.cssSelector("tbody th")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private long number(String script) {
    return ((Number) Objects.requireNonNull(browser.executeScript("return " + script))).longValue();
  }

  private void visit(Path page) {
    browser.get(page.toUri().toString());
  }

  private Path briefing() throws IOException {
    Path markup = folder.resolve("briefing.xml");
    new TemplateEngine(Path.of("templates")).write("briefing.ftl", SampleBriefing.rich(), markup);
    return rendered(markup);
  }

  private Path rendered(Path markup) throws IOException {
    Path page = folder.resolve("page.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new PageRenderer().render(MarkupFile.of(markup), Language.english(), out);
    }
    return page;
  }

  private Path table() throws IOException {
    return document(
        "<table><caption>Strength</caption>"
            + "<colgroup><col/><col type=\"number\"/><col/><col/></colgroup>"
            + "<thead><tr><th scope=\"col\">Contributor</th><th scope=\"col\">Persons</th>"
            + "<th scope=\"col\">Since</th><th scope=\"col\" class=\"unsorted\">Words</th></tr>"
            + "</thead><tbody>"
            + row("Egypt", "not known", "2020-02-01", "Feb 2020")
            + row("Denmark", "up to 195<sup>[12]</sup>", "2018-10-01", "Oct 2018")
            + row("Chad", "<data value=\"1250\">1,250</data>", "2020-03-04", "4 Mar 2020")
            + row("Brazil", "12,400–13,000", "", "not known")
            + row("Ähtäri", "<data value=\"285\">285</data>", "2020-11-01", "Nov 2020")
            + "</tbody><tfoot><tr class=\"total\"><th scope=\"row\">Total</th><td>1,535</td>"
            + "<td></td><td></td></tr></tfoot></table>");
  }

  private static String row(String name, String persons, String day, String words) {
    String since = day.isEmpty() ? "" : "<time datetime=\"" + day + "\">" + words + "</time>";
    return "<tr><th scope=\"row\">"
        + name
        + "</th><td>"
        + persons
        + "</td><td>"
        + since
        + "</td><td>"
        + words
        + "</td></tr>";
  }

  private Path longTable() throws IOException {
    StringBuilder rows = new StringBuilder();
    IntStream.range(0, 20)
        .forEach(
            i ->
                rows.append("<tr id=\"r" + i + "\"><th scope=\"row\">row " + i + "</th>")
                    .append("<td>x</td></tr>"));
    return document(
        "<p><a href=\"#r9\">nine</a></p><table><thead><tr><th scope=\"col\">A</th>"
            + "<th scope=\"col\">B</th></tr></thead><tbody>"
            + rows
            + "</tbody></table>");
  }

  private Path document(String body) throws IOException {
    Path markup = folder.resolve("table.xml");
    Files.writeString(
        markup,
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>T</title></head>"
            + "<body><h1>T</h1>"
            + body
            + "</body></html>");
    return rendered(markup);
  }

  private Path index() throws IOException {
    Path page = folder.resolve("index.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      IndexPage.write(
          List.of(
              edition("2020-07-01.1", "Irak"),
              edition("2020-06-30.2", "Irak"),
              edition("2020-06-07.1", "Syria")),
          "",
          null,
          out);
    }
    return page;
  }

  private static EditionEntry edition(String name, String title) {
    return new EditionEntry(
        name,
        name.substring(0, 10),
        List.of(
            new EditionEntry.Product(
                title,
                "TLP:CLEAR",
                "First edition.",
                List.of(new EditionEntry.EditionFile("a.pdf", name + "/a.pdf", 1234)))),
        "runs/1.html",
        3);
  }

  private Path report() throws IOException {
    Path page = folder.resolve("report.html");
    RunReport report =
        new RunReport(
            "3f9a",
            "Run for 1 July 2020",
            "",
            List.of(new RunReport.Row("As of", "1 July 2020")),
            List.of(
                new RunReport.FileCount(
                    "un.csv", "accepted", 700573, 700100, 350, 123, 699000, 0, 8)),
            IntStream.range(0, 30)
                .mapToObj(
                    i ->
                        new RunReport.NoticeLine(
                            i % 2 == 0 ? "ERROR" : "WARNING",
                            "un.csv",
                            "" + i,
                            "start",
                            "2020-13-" + i,
                            "It is wrong.",
                            "Mend it."))
                .toList(),
            List.of(new RunReport.StepTime("intake", "done", "8.1 s")),
            List.of(new RunReport.WrittenFile("iraq.pdf", "../1/iraq.pdf", 1_250_000)));
    try (OutputStream out = Files.newOutputStream(page)) {
      RunReportPage.write(report, out);
    }
    return page;
  }
}

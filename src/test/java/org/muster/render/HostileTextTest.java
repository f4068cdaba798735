package org.muster.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;
import org.muster.language.Language;
import org.muster.render.excel.ExcelRenderer;
import org.muster.render.excel.ExcelSettings;
import org.muster.render.excel.WorkbookFaults;
import org.muster.render.excel.WorkbookReadBack;
import org.muster.render.markup.SampleBriefing;
import org.muster.render.markup.TemplateEngine;
import org.muster.render.page.PageRenderer;
import org.muster.render.pdf.PdfRenderer;
import org.muster.render.pdf.PdfSettings;
import org.muster.render.pdf.proof.PdfReadBack;

/** Whatever a record says is text in all media: it runs nothing, opens no file and asks nobody. */
final class HostileTextTest {
  private static final String CANARY = "ZQ7CANARY";
  private static final int MOST_CHARS = 6_000;

  /** Elements that a browser would act on; the page has some of its own, data adds none. */
  private static final Pattern ACTIVE =
      Pattern.compile("<(?:img|iframe|object|embed|link|base|form|input|meta http)\\b");

  @TempDir Path dir;
  private ServerSocket listening;

  @BeforeEach
  void listen() throws IOException {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    listening.setSoTimeout(1);
    Files.writeString(dir.resolve("canary.txt"), CANARY);
  }

  @AfterEach
  void nobodyAsked() throws IOException {
    try (ServerSocket socket = listening) {
      assertThatThrownBy(socket::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  /** Renders a briefing that says this in every text field, and reads it back. */
  private void isTextEverywhere(String text) throws IOException {
    Briefing briefing = SampleBriefing.saying(text);
    TemplateEngine engine = new TemplateEngine(Path.of("templates"));
    Path markup = dir.resolve("briefing.xhtml");
    engine.write("briefing.ftl", briefing, markup);
    Path pdf = render(new PdfRenderer(PdfSettings.DEFAULT), markup);
    assertThat(new PdfReadBack().compare(markup, pdf, Language.english(), ReadBack.Extent.ALL))
        .as(text)
        .isEmpty();
    String page = Files.readString(render(new PageRenderer(), markup));
    assertThat(page).doesNotContain(CANARY);
    assertThat(active(page)).as(text).isEqualTo(active(pageOf("harmless", engine)));

    engine.write("workbook.ftl", briefing, markup);
    Path workbook = render(new ExcelRenderer(new ExcelSettings(dir)), markup);
    assertThat(
            new WorkbookReadBack()
                .compare(markup, workbook, Language.english(), ReadBack.Extent.ALL))
        .as(text)
        .isEmpty();
    assertThat(WorkbookFaults.of(workbook)).as(text).isEmpty();
  }

  private String pageOf(String text, TemplateEngine engine) throws IOException {
    Path markup = dir.resolve("harmless.xhtml");
    engine.write("briefing.ftl", SampleBriefing.saying(text), markup);
    return Files.readString(render(new PageRenderer(), markup));
  }

  /** How many elements a page has that a browser would act on. */
  private static long active(String page) {
    return ACTIVE.matcher(page).results().count();
  }

  private Path render(Renderer renderer, Path markup) throws IOException {
    Path file = dir.resolve("briefing." + renderer.format());
    try (OutputStream out = Files.newOutputStream(file)) {
      renderer.render(MarkupFile.of(markup), Language.english(), out);
    }
    return file;
  }

  @Test
  void fetchesNothingAndReadsNoFile() throws IOException {
    String web = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
    String file = dir.resolve("canary.txt").toUri().toString();
    for (String address : List.of(web, file)) {
      isTextEverywhere(
          """
          <img src="%1$s"/> <link rel="stylesheet" href="%1$s"/> <script src="%1$s"></script>
          <!DOCTYPE a [<!ENTITY e SYSTEM "%1$s">]> &e; <?xml-stylesheet href="%1$s"?>
          <a href="%1$s">a</a> <p style="background:url(%1$s)">b</p> @import url(%1$s);
          =HYPERLINK("%1$s") =WEBSERVICE("%1$s") <#include "%1$s"> <#import "%1$s" as x>
          ${.data_model["%1$s"]} xinclude <xi:include href="%1$s"/> <iframe src="%1$s"/>
          """
              .formatted(address));
      isTextEverywhere(address);
    }
  }

  @Test
  void makesNoFormulaAndNoTemplateOfData() throws IOException {
    for (String text :
        List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "\t=1+1",
            "＝1+1",
            "=cmd|' /C calc'!A0",
            "${7*7}",
            "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('id')}",
            "_x003D_1+1",
            "\u2067from 12 to 14, \u0627\u0644\u0639\u0631\u0627\u0642 (NMI)\u2069 and more",
            "\u2066test\u2067 and 12 words more that no sign ends",
            "\u202e=1+1\u202c العراق (2020) e\u0301",
            "]]>",
            "[U+1F600] 😀 \u0000")) {
      isTextEverywhere(text);
    }
  }

  @Test
  void showsTheListsOfKnownAttacksAsText() throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeThat(corpora).as("the corpora are not here").isNotEmpty();
    Path torture = Path.of(corpora, "torture");
    List<Path> lists = new ArrayList<>(List.of(torture.resolve("blns/blns.txt")));
    try (Stream<Path> files = Files.walk(torture.resolve("payloads"))) {
      files
          .filter(Files::isRegularFile)
          .filter(f -> f.toString().matches(".*(Template_Injection|XXE|CRLF|Formula|CSV).*"))
          .sorted()
          .forEach(lists::add);
    }
    assertThat(lists).hasSizeGreaterThan(3);
    for (Path list : lists) {
      StringBuilder some = new StringBuilder();
      for (String line :
          new String(Files.readAllBytes(list), StandardCharsets.UTF_8).split("\n", -1)) {
        some.append(line, 0, Math.min(line.length(), MOST_CHARS / 2)).append(" \n ");
        if (some.length() > MOST_CHARS) {
          isTextEverywhere(some.toString());
          some.setLength(0);
        }
      }
      isTextEverywhere(some.toString());
    }
  }
}

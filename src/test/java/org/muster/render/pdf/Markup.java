package org.muster.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.Renderer.Rendering;
import org.muster.render.markup.SampleBriefing;
import org.muster.render.markup.TemplateEngine;

/** Markup files to render, and the PDFs made of them. */
final class Markup {
  private static final String HEAD =
      """
      <html lang="en">
      <head>
      <title>A test</title>
      <meta name="marking" content="TLP:GREEN"/>
      <meta name="as-of" content="2020-07-01"/>
      <meta name="run" content="0123456789abcdef"/>
      </head>
      <body>
      """;

  private Markup() {}

  /** A PDF and what the renderer says of it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Made(byte[] pdf, Rendering rendering) {}

  /** The document with every element of the vocabulary. */
  static Path sample() {
    try {
      return Path.of(Objects.requireNonNull(Markup.class.getResource("sample.xhtml")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document with this between the tags of its body. */
  static Path body(Path dir, String body) {
    return write(dir, HEAD + body + "</body>\n</html>\n");
  }

  /** The text of a document with this between the tags of its body. */
  static String written(Path dir, String body) {
    try {
      return Files.readString(body(dir, body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of this text. */
  static Path write(Path dir, String text) {
    try {
      return Files.writeString(dir.resolve("test.xhtml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The briefing's own template on a rich briefing. */
  static Path briefing(Path dir) throws IOException {
    Path file = dir.resolve("briefing.xhtml");
    new TemplateEngine(Path.of("templates")).write("briefing.ftl", SampleBriefing.rich(), file);
    return file;
  }

  /** A listing of seven columns whose every cell has a text of its own. */
  static Path listing(Path dir, int rows) throws IOException {
    Path file = dir.resolve("listing-" + rows + ".xhtml");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(HEAD);
      out.write("<h1>A listing</h1>\n<table><caption>All records</caption>\n<thead><tr>");
      for (int column = 1; column <= 7; column++) {
        out.write("<th scope=\"col\">Head" + column + "</th>");
      }
      out.write("</tr></thead>\n<tbody>\n");
      for (int row = 1; row <= rows; row++) {
        out.write("<tr>");
        for (int column = 1; column <= 7; column++) {
          out.write("<td>" + cell(row, column) + "</td>");
        }
        out.write("</tr>\n");
      }
      out.write("</tbody></table>\n</body>\n</html>\n");
    }
    return file;
  }

  /** Text of a cell of the listing; no cell's is part of another's. */
  static String cell(int row, int column) {
    return "r" + row + "c" + column + (column == 2 && row % 10 == 0 ? "x and a few words" : "x");
  }

  /** Renders a file. */
  static Made render(Path markup) {
    return render(markup, PdfSettings.DEFAULT);
  }

  /** Renders a file within limits. */
  static Made render(Path markup, PdfSettings settings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Rendering rendering =
          new PdfRenderer(settings).render(MarkupFile.of(markup), Language.english(), out);
      return new Made(out.toByteArray(), rendering);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

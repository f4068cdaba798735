package org.muster.render.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes HTML that is well-formed XML too, in UTF-8; all text and all attributes are escaped. */
final class HtmlWriter {
  private final Writer out;

  /** Writes to a stream, which stays open. */
  HtmlWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; one without a value is left out
   */
  HtmlWriter start(String tag, String... attributes) throws IOException {
    return tag(tag, attributes, ">");
  }

  /** Writes an element that can have no content. */
  HtmlWriter empty(String tag, String... attributes) throws IOException {
    return tag(tag, attributes, "/>");
  }

  private HtmlWriter tag(String tag, String[] attributes, String end) throws IOException {
    out.write('<');
    out.write(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.write(' ');
        out.write(attributes[i]);
        out.write("=\"");
        out.write(Html.escape(attributes[i + 1]));
        out.write('"');
      }
    }
    out.write(end);
    return this;
  }

  HtmlWriter end(String tag) throws IOException {
    out.write("</");
    out.write(tag);
    out.write('>');
    return this;
  }

  HtmlWriter text(String text) throws IOException {
    out.write(Html.escape(text));
    return this;
  }

  /** A whole element with text in it. */
  HtmlWriter element(String tag, String text, String... attributes) throws IOException {
    return start(tag, attributes).text(text).end(tag);
  }

  /** Markup that is finished already. */
  HtmlWriter ready(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  HtmlWriter newLine() throws IOException {
    out.write('\n');
    return this;
  }

  void flush() throws IOException {
    out.flush();
  }
}

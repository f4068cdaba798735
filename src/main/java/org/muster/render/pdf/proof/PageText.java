package org.muster.render.pdf.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The text of one page, by its marked sequences (ISO 32000-1, 14.7.4). */
final class PageText {
  /** A sequence that belongs to no element. */
  private static final int ARTIFACT = -1;

  private static final PdfName MCID = new PdfName("MCID");

  private final Map<Integer, StringBuilder> sequences = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<PdfName, GlyphTexts> fonts = new HashMap<>();
  private @Nullable GlyphTexts font;

  private PageText() {}

  /**
   * Reads a page.
   *
   * @param known fonts that were read before, by their object numbers
   */
  static PageText of(PRIndirectReference reference, Map<Integer, GlyphTexts> known)
      throws IOException {
    PageText text = new PageText();
    if (PdfReader.getPdfObject(reference) instanceof PdfDictionary page) {
      text.fonts(page, known);
      text.read(content(page));
    }
    return text;
  }

  /** What a sequence says; empty if there is none of this number. */
  String of(int sequence) {
    StringBuilder text = sequences.get(sequence);
    return text == null ? "" : text.toString();
  }

  private void fonts(PdfDictionary page, Map<Integer, GlyphTexts> known) throws IOException {
    PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
    PdfDictionary all = resources == null ? null : resources.getAsDict(PdfName.FONT);
    if (all == null) {
      return;
    }
    for (PdfName name : all.getKeys()) {
      int number = all.getAsIndirectObject(name).getNumber();
      GlyphTexts texts = known.get(number);
      if (texts == null) {
        texts = GlyphTexts.of(Objects.requireNonNull(all.getAsDict(name)));
        known.put(number, texts);
      }
      fonts.put(name, texts);
    }
  }

  private static byte[] content(PdfDictionary page) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    PdfObject contents = PdfReader.getPdfObject(page.get(PdfName.CONTENTS));
    if (contents instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(PdfReader.getPdfObject(array.getPdfObject(i)), all);
      }
    } else {
      add(contents, all);
    }
    return all.toByteArray();
  }

  private static void add(@Nullable PdfObject part, ByteArrayOutputStream to) throws IOException {
    if (part instanceof PRStream stream) {
      to.write(PdfReader.getStreamBytes(stream));
      to.write('\n');
    }
  }

  private void read(byte[] content) throws IOException {
    PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
    List<PdfObject> operands = new ArrayList<>();
    while (!parser.parse(operands).isEmpty()) {
      operator(operands.getLast().toString(), operands);
    }
  }

  private void operator(String name, List<PdfObject> operands) {
    switch (name) {
      case "Tf" -> font = fonts.get((PdfName) operands.getFirst());
      case "Tj" -> show(operands.getFirst());
      case "TJ" -> {
        PdfArray parts = (PdfArray) operands.getFirst();
        for (int i = 0; i < parts.size(); i++) {
          show(parts.getPdfObject(i));
        }
      }
      case "BDC" -> open.push(sequence(operands.get(1)));
      case "BMC" -> open.push(ARTIFACT);
      case "EMC" -> open.poll();
      default -> {}
    }
  }

  private static int sequence(PdfObject properties) {
    PdfNumber number =
        properties instanceof PdfDictionary dictionary ? dictionary.getAsNumber(MCID) : null;
    return number == null ? ARTIFACT : number.intValue();
  }

  private void show(PdfObject shown) {
    Integer in = open.peek();
    GlyphTexts glyphs = font;
    if (shown instanceof PdfString codes && glyphs != null && in != null && in != ARTIFACT) {
      glyphs.decode(codes.getBytes(), sequences.computeIfAbsent(in, number -> new StringBuilder()));
    }
  }
}

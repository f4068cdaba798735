package org.muster.render.pdf.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * A PDF of which only what is asked for is read. OpenPDF's reader inflates a whole object stream
 * for each object in it; this one keeps the streams that were used last.
 */
final class TaggedFile extends PdfReader {
  private static final int STREAMS = 48;
  private static final int PAGES = 8;

  private @Nullable Map<Long, ObjectStream> streams;
  private final Map<Integer, PageText> pages = kept(PAGES);
  private final Map<Integer, GlyphTexts> fonts = new LinkedHashMap<>();

  /** An object stream, inflated, and where each of its objects begins. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record ObjectStream(byte[] bytes, int[] addresses) {}

  /**
   * Reads a file into memory: one that OpenPDF maps stays open until garbage is collected, and
   * Windows then neither moves nor removes it.
   *
   * @throws IOException if it is none
   */
  TaggedFile(Path file, @Nullable String password) throws IOException {
    super(
        new RandomAccessFileOrArray(Files.readAllBytes(file)),
        password == null ? null : password.getBytes(StandardCharsets.UTF_8));
    streams = kept(STREAMS);
  }

  private static <K, V> Map<K, V> kept(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  @Override
  protected PdfObject readOneObjStm(PRStream stream, int index) throws IOException {
    Map<Long, ObjectStream> kept = streams;
    if (kept == null) {
      return super.readOneObjStm(stream, index);
    }
    ObjectStream inflated = kept.get((long) stream.getOffset());
    if (inflated == null) {
      inflated = inflate(stream);
      kept.put((long) stream.getOffset(), inflated);
    }
    PRTokeniser outer = tokens;
    tokens = new PRTokeniser(inflated.bytes());
    try {
      tokens.seek(inflated.addresses()[index]);
      return readPRObject();
    } finally {
      tokens = outer;
    }
  }

  private ObjectStream inflate(PRStream stream) throws IOException {
    int first = stream.getAsNumber(PdfName.FIRST).intValue();
    int[] addresses = new int[stream.getAsNumber(PdfName.N).intValue()];
    byte[] bytes = getStreamBytes(stream, tokens.getFile());
    PRTokeniser head = new PRTokeniser(bytes);
    for (int i = 0; i < addresses.length; i++) {
      head.nextToken();
      head.nextToken();
      addresses[i] = head.intValue() + first;
    }
    return new ObjectStream(bytes, addresses);
  }

  /** The element that holds all others, null if the file has no structure. */
  @Nullable PdfDictionary document() {
    PdfDictionary root = getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
    return root == null ? null : first(root.get(PdfName.K));
  }

  private static @Nullable PdfDictionary first(@Nullable PdfObject kids) {
    PdfObject object = getPdfObject(kids);
    if (object instanceof org.openpdf.text.pdf.PdfArray array) {
      return array.isEmpty() ? null : first(array.getPdfObject(0));
    }
    return object instanceof PdfDictionary dictionary ? dictionary : null;
  }

  /** The text of a page by its marked sequences. */
  PageText text(PRIndirectReference page) throws IOException {
    PageText text = pages.get(page.getNumber());
    if (text == null) {
      text = PageText.of(page, fonts);
      pages.put(page.getNumber(), text);
    }
    return text;
  }

  /** Number of a page from 1 on; 0 if it is none. */
  int number(@Nullable PdfObject page) {
    if (page instanceof PRIndirectReference reference) {
      for (int i = 1; i <= getNumberOfPages(); i++) {
        if (getPageOrigRef(i).getNumber() == reference.getNumber()) {
          return i;
        }
      }
    }
    return 0;
  }
}

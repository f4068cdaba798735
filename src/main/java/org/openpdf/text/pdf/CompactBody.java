package org.openpdf.text.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/**
 * A PDF's body whose cross-reference costs eight bytes per object, so that a tagged document of a
 * million objects fits a small heap; OpenPDF's own keeps a sorted set of objects. Always written
 * with object streams and a cross-reference stream (PDF 1.5 or later), which also avoids OpenPDF's
 * cross-reference table, whose digits follow the default locale.
 *
 * <p>It lives in this package because OpenPDF offers the body's methods to its own package only.
 */
@NullMarked
public final class CompactBody extends PdfWriter.PdfBody {
  /** Objects in one object stream; more make the file smaller and opening a page slower. */
  private static final int OBJECTS_IN_STREAM = 1000;

  private static final int INDEX_BITS = 10;

  /** Object streams of some 80 KB each that are compressed while others are packed. */
  private static final int AHEAD = 16;

  /** Predictors of a stream and of a row: each byte is told by the one above it. */
  private static final int PNG_UP = 12;

  private static final byte UP = 2;

  private final PdfWriter writer;

  /** By object number: 0 free, positive an offset, negative an object stream and an index in it. */
  private long[] entries = new long[4096];

  private int next = 1;
  private long position;
  private final ByteBuffer index = new ByteBuffer();

  /** Of a number of the index, and a blank. */
  private final byte[] digits = new byte[11];

  private final ByteBuffer packed = new ByteBuffer();
  private int packedCount;
  private int packedStream;
  private final Deque<Compressing> compressing = new ArrayDeque<>();

  /** An object stream that another thread compresses. */
  private record Compressing(PdfStream stream, int number, CompletableFuture<Void> done) {}

  /** Takes over from the position that the writer has reached. */
  public CompactBody(PdfWriter writer) {
    super(writer);
    this.writer = writer;
    this.position = writer.getOs().getCounter();
  }

  @Override
  void setRefnum(int refnum) {
    next = refnum;
  }

  @Override
  int getIndirectReferenceNumber() {
    if (next == entries.length) {
      entries = Arrays.copyOf(entries, entries.length * 2);
    }
    return next++;
  }

  @Override
  PdfIndirectReference getPdfIndirectReference() {
    return new PdfIndirectReference(0, getIndirectReferenceNumber());
  }

  @Override
  PdfIndirectObject add(PdfObject object) throws IOException {
    return add(object, getIndirectReferenceNumber(), true);
  }

  @Override
  PdfIndirectObject add(PdfObject object, boolean inObjStm) throws IOException {
    return add(object, getIndirectReferenceNumber(), inObjStm);
  }

  @Override
  PdfIndirectObject add(PdfObject object, PdfIndirectReference ref) throws IOException {
    return add(object, ref.getNumber(), true);
  }

  @Override
  PdfIndirectObject add(PdfObject object, PdfIndirectReference ref, boolean inObjStm)
      throws IOException {
    return add(object, ref.getNumber(), inObjStm);
  }

  @Override
  PdfIndirectObject add(PdfObject object, int refNumber) throws IOException {
    return add(object, refNumber, true);
  }

  @Override
  PdfIndirectObject add(PdfObject object, int refNumber, boolean inObjStm) throws IOException {
    PdfIndirectObject indirect = new PdfIndirectObject(refNumber, object, writer);
    if (inObjStm && object.canBeInObjStm()) {
      pack(object, refNumber);
    } else {
      entries[refNumber] = position;
      indirect.writeTo(writer.getOs());
      position = writer.getOs().getCounter();
    }
    return indirect;
  }

  /** A number for an object that is added later. */
  public int reserve() {
    return getIndirectReferenceNumber();
  }

  /**
   * Adds a dictionary or an array, written already. The reason for a way of its own: OpenPDF makes
   * an object, two strings and a reference of it, and a listing has eight of them a row.
   */
  public void add(int refNumber, byte[] object, int length) throws IOException {
    begin(refNumber);
    packed.append(object, 0, length);
    end(refNumber);
  }

  private void pack(PdfObject object, int refNumber) throws IOException {
    begin(refNumber);
    object.toPdf(writer, packed);
    end(refNumber);
  }

  private void begin(int refNumber) throws IOException {
    if (packedCount == OBJECTS_IN_STREAM) {
      flush();
    }
    if (packedCount == 0) {
      packedStream = getIndirectReferenceNumber();
    }
    number(refNumber);
    number(packed.size());
  }

  /** Appends a number and a blank to the index. */
  private void number(int value) {
    int at = digits.length - 1;
    digits[at] = ' ';
    int rest = value;
    do {
      digits[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    index.append(digits, at, digits.length - at);
  }

  private void end(int refNumber) {
    packed.append_i(' ');
    entries[refNumber] = -(((long) packedStream << INDEX_BITS) | packedCount);
    packedCount++;
  }

  /** Has the stream compressed by another thread, while this one goes on packing. */
  private void flush() throws IOException {
    if (packedCount == 0) {
      return;
    }
    if (compressing.size() == AHEAD) {
      writeCompressed();
    }
    int first = index.size();
    index.append(packed);
    PdfStream stream = new PdfStream(index.toByteArray());
    stream.put(PdfName.TYPE, PdfName.OBJSTM);
    stream.put(PdfName.N, new PdfNumber(packedCount));
    stream.put(PdfName.FIRST, new PdfNumber(first));
    int level = writer.getCompressionLevel();
    compressing.add(
        new Compressing(
            stream, packedStream, CompletableFuture.runAsync(() -> stream.flateCompress(level))));
    index.reset();
    packed.reset();
    packedCount = 0;
  }

  /**
   * Writes the oldest of them: always at the same place, so that the file does not depend on time.
   */
  private void writeCompressed() throws IOException {
    Compressing oldest = compressing.remove();
    oldest.done().join();
    add(oldest.stream(), oldest.number(), false);
  }

  @Override
  long offset() {
    return position;
  }

  @Override
  int size() {
    return next;
  }

  @Override
  void writeCrossReferenceTable(
      OutputStream os,
      PdfIndirectReference root,
      PdfIndirectReference info,
      PdfIndirectReference encryption,
      PdfObject fileID,
      int prevxref)
      throws IOException {
    flush();
    while (!compressing.isEmpty()) {
      writeCompressed();
    }
    int own = getIndirectReferenceNumber();
    entries[own] = position;
    int width = 8 - (Long.numberOfLeadingZeros(Math.max(position, next)) >> 3);
    PdfStream table = new PdfStream(table(width));
    table.flateCompress(writer.getCompressionLevel());
    table.putAll(new PdfWriter.PdfTrailer(next, root, info, encryption, fileID, prevxref));
    table.put(PdfName.W, new PdfArray(new int[] {1, width, 2}));
    table.put(PdfName.DECODEPARMS, prediction(width + 3));
    table.put(PdfName.TYPE, PdfName.XREF);
    PdfIndirectObject object = new PdfIndirectObject(own, table, writer);
    os.write((own + " 0").getBytes(StandardCharsets.ISO_8859_1));
    os.write(PdfIndirectObject.STARTOBJ);
    object.object.toPdf(writer, os);
    os.write(PdfIndirectObject.ENDOBJ);
  }

  private static PdfDictionary prediction(int columns) {
    PdfDictionary prediction = new PdfDictionary();
    prediction.put(PdfName.PREDICTOR, new PdfNumber(PNG_UP));
    prediction.put(PdfName.COLUMNS, new PdfNumber(columns));
    return prediction;
  }

  /** Rows that hardly differ from the one above, so that their differences take a seventh. */
  private byte[] table(int width) {
    byte[] table = new byte[next * (width + 4)];
    int at = 0;
    long above = 0;
    for (int number = 0; number < next; number++) {
      long entry = entries[number];
      long type = entry < 0 ? 2 : entry == 0 ? 0 : 1;
      long middle = entry < 0 ? -entry >>> INDEX_BITS : entry;
      long last = entry < 0 ? -entry & ((1 << INDEX_BITS) - 1) : entry == 0 ? 65535 : 0;
      long row = (type << (8 * (width + 2))) | (middle << 16) | last;
      table[at++] = UP;
      for (int shift = 8 * (width + 2); shift >= 0; shift -= 8) {
        table[at++] = (byte) ((row >>> shift) - (above >>> shift));
      }
      above = row;
    }
    return table;
  }
}

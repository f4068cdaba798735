package org.muster.render.pdf.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * Files inside the file.
 *
 * <p>Source: ISO 19005-3 (PDF/A-3), 6.8, and ISO 32000-2, 14.13: each is an associated file of the
 * document, with its type and its relationship to it.
 */
public final class Attachments {
  private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

  private final FlatPdf file;
  private final List<Named> files = new ArrayList<>();

  /** A file specification under the name by which readers sort them. */
  private record Named(String name, PdfIndirectReference specification) {}

  /** None so far, for a file. */
  public Attachments(FlatPdf file) {
    this.file = file;
  }

  /**
   * Adds a table of data.
   *
   * @param name ASCII, unique, in ascending order
   * @param description what a reader shows beside the name
   * @param csv UTF-8
   */
  public void csv(String name, String description, byte[] csv) {
    try {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(PdfName.SIZE, new PdfNumber(csv.length));
      parameters.put(PdfName.MODDATE, file.date());
      PdfStream stream = new PdfStream(deflated(csv));
      stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
      stream.put(PdfName.SUBTYPE, new PdfName("text/csv"));
      stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
      stream.put(PdfName.PARAMS, parameters);
      PdfIndirectReference content = file.addToBody(stream).getIndirectReference();
      PdfDictionary contents = new PdfDictionary();
      contents.put(PdfName.F, content);
      contents.put(PdfName.UF, content);
      PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
      specification.put(PdfName.F, new PdfString(name));
      specification.put(PdfName.UF, new PdfString(name, PdfObject.TEXT_UNICODE));
      specification.put(PdfName.DESC, new PdfString(description, PdfObject.TEXT_UNICODE));
      specification.put(PdfName.EF, contents);
      specification.put(RELATIONSHIP, new PdfName("Data"));
      files.add(new Named(name, file.addToBody(specification).getIndirectReference()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  /** Names them in the catalogue. */
  void enter(PdfDictionary catalog) {
    if (files.isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    PdfArray names = new PdfArray();
    for (Named one : files) {
      associated.add(one.specification());
      names.add(new PdfString(one.name().getBytes(StandardCharsets.US_ASCII)));
      names.add(one.specification());
    }
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NAMES, names);
    PdfDictionary byKind = new PdfDictionary();
    byKind.put(PdfName.EMBEDDEDFILES, tree);
    catalog.put(PdfName.NAMES, byKind);
    catalog.put(new PdfName("AF"), associated);
  }
}

package org.muster.render.pdf.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.render.Paper;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.CompactBody;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF 1.7 file that is written as it grows: tagged, archival, with object streams. OpenPDF's own
 * structure tree stays in memory until the end (1.3 GB for 1,667 pages, measured), so this writer
 * takes a tree that was written on the way.
 */
public final class FlatPdf extends PdfWriter {
  /**
   * Costs 14 % of size against the default, 6, and compresses in a sixth of its time; 3 saves half
   * of those 14 % and takes twice as long as 1 (measured).
   */
  private static final int COMPRESSION = 1;

  private static final String CREATOR = "Muster";

  private final Document sheets;
  private final Paper paper;
  private final Attachments attachments = new Attachments(this);
  private PdfString date = new PdfString("");
  private @Nullable StructureTree tree;

  private FlatPdf(Document document, PdfDocument pdf, OutputStream out, Paper paper) {
    super(pdf, out);
    this.sheets = document;
    this.paper = paper;
  }

  /**
   * Begins a file.
   *
   * @param out left open
   */
  public static FlatPdf open(OutputStream out, DocumentProperties properties, Paper paper)
      throws IOException {
    Document document = new Document(rectangle(PageFormat.portrait(paper)), 0, 0, 0, 0);
    PdfDocument pdf = new PdfDocument();
    document.addDocListener(pdf);
    FlatPdf writer = new FlatPdf(document, pdf, out, paper);
    pdf.addWriter(writer);
    writer.prepare(properties);
    document.open();
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, writer.outputIntents());
    return writer;
  }

  private void prepare(DocumentProperties properties) {
    setCloseStream(false);
    setPdfVersion(VERSION_1_7);
    setFullCompression();
    setCompressionLevel(COMPRESSION);
    setTagged();
    setTabs(PdfName.S);
    setViewerPreferences(DisplayDocTitle);
    getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language()));
    PdfDictionary info = getInfo();
    String producer = Document.getVersion();
    put(info, PdfName.TITLE, properties.title());
    put(info, PdfName.AUTHOR, properties.author());
    put(info, PdfName.SUBJECT, properties.subject());
    put(info, PdfName.KEYWORDS, properties.keywords());
    put(info, PdfName.CREATOR, CREATOR);
    put(info, PdfName.PRODUCER, producer);
    date =
        new PdfString(
            "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(properties.asOf()) + "000000Z");
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    String id = "<" + properties.id() + ">";
    info.put(PdfName.FILEID, new PdfLiteral("[" + id + id + "]"));
    setXmpMetadata(XmpPacket.of(properties, producer, CREATOR));
  }

  private static void put(PdfDictionary info, PdfName name, String value) {
    info.remove(name);
    if (!value.isBlank()) {
      info.put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }

  @Override
  public void open() {
    super.open();
    body = new CompactBody(this);
  }

  /** The colours of the document are those of sRGB; the profile is a file, not the JDK's. */
  private PdfArray outputIntents() throws IOException {
    try (InputStream in = FlatPdf.class.getResourceAsStream("/org/muster/render/pdf/sRGB.icc")) {
      PdfStream profile = new PdfStream(Objects.requireNonNull(in).readAllBytes());
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress();
      PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
      intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.DESTOUTPUTPROFILE, addToBody(profile).getIndirectReference());
      return new PdfArray(intent);
    }
  }

  /** What its sheets are of. */
  Paper paper() {
    return paper;
  }

  /** When it was made, as far as the file says: on the business date. */
  PdfString date() {
    return date;
  }

  /** Files inside it; to be added before it ends. */
  public Attachments attachments() {
    return attachments;
  }

  /** A number for an object that is written later by {@link #write}. */
  int reserve() {
    return objects().reserve();
  }

  /** Writes a dictionary or an array. */
  void write(int number, Notation object) {
    try {
      object.to(objects(), number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #open} made it. */
  private CompactBody objects() {
    return (CompactBody) body;
  }

  /** Ends the page, if anything is on it; the next one has the given format. */
  void turnTo(PageFormat format) {
    sheets.setPageSize(rectangle(format));
    sheets.newPage();
  }

  /** Object number of the page that is being written. */
  int pageObject() {
    return getPageReference(getCurrentPageNumber()).getNumber();
  }

  /** Ends the file. */
  void finish(StructureTree written) {
    tree = written;
    sheets.close();
  }

  /** OpenPDF builds its own tree here if it believes itself tagged. */
  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference rootObj) {
    int root = getStructureTreeRoot().getReference().getNumber();
    tagged = false;
    PdfDictionary catalog = super.getCatalog(rootObj);
    Objects.requireNonNull(tree).writeRoot(root);
    catalog.put(PdfName.STRUCTTREEROOT, new PdfLiteral(Syntax.reference(root)));
    catalog.put(PdfName.MARKINFO, new PdfLiteral("<</Marked true>>"));
    attachments.enter(catalog);
    return catalog;
  }

  /** OpenPDF takes the file's id from the information dictionary and would leave it there. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjStm) throws IOException {
    if (!object.equals(getInfo())) {
      return super.addToBody(object, inObjStm);
    }
    PdfDictionary info = new PdfDictionary();
    info.putAll(getInfo());
    info.remove(PdfName.FILEID);
    return super.addToBody(info, inObjStm);
  }

  private static Rectangle rectangle(PageFormat format) {
    return new Rectangle((float) format.width(), (float) format.height());
  }
}

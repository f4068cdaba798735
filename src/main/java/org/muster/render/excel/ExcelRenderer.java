package org.muster.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.Renderer;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/**
 * Writes workbooks. Nothing from the data is ever a formula, nothing is hidden, merged or cut, and
 * memory does not grow with the rows. What becomes of the markup:
 *
 * <ul>
 *   <li>Each top-level {@code <section title="...">} is a sheet, with the marking as its first row.
 *       Rows that exceed a sheet go on in a further one, under the same header.
 *   <li>A table of class {@code data} that is alone on its sheet is a table of Excel with filters;
 *       its header stays in sight and is repeated in print.
 *   <li>A cell that holds one {@code <data>} or {@code <time>} and nothing else but notes is a
 *       number or a day. A number's format shows the words around it ("about 500"); where no format
 *       can, and the column asks for none, the cell is text. A day that Excel does not have is
 *       text.
 *   <li>Text beside tables is broken into lines that flow over empty cells; a sheet of text alone
 *       has one folded cell for each block. A text longer than a cell goes on in the row below,
 *       with a notice.
 *   <li>A cell has one link, its first; an address that cannot be a link is told in its text.
 *   <li>Key figures ({@code <dl>}) are rows of label, value and remark. A figure is a native chart
 *       with its numbers below it. {@code <nav class="contents">} is a list of the sheets.
 * </ul>
 */
public final class ExcelRenderer implements Renderer {
  /** Rows of a sheet (Excel specifications and limits). */
  private static final int ROW_LIMIT = 1_048_576;

  private final ExcelSettings settings;
  private final int rowLimit;

  /** A renderer that keeps its rows on their way in the settings' folder. */
  public ExcelRenderer(ExcelSettings settings) {
    this(settings, ROW_LIMIT);
  }

  /**
   * A renderer of smaller sheets.
   *
   * @param rowLimit rows of a sheet, at most {@value #ROW_LIMIT}
   */
  ExcelRenderer(ExcelSettings settings, int rowLimit) {
    this.settings = settings;
    this.rowLimit = rowLimit;
  }

  @Override
  public String format() {
    return "xlsx";
  }

  /**
   * {@inheritDoc}
   *
   * @throws MarkupException also if the body has no titled section, or if a link leads to an id
   *     that nothing has
   */
  @Override
  public Rendering render(MarkupFile markup, Language language, OutputStream out)
      throws IOException {
    Files.createDirectories(settings.tempDir());
    Path dir = Files.createTempDirectory(settings.tempDir(), "xlsx-");
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(dir.toFile()));
    try {
      return render(markup.path(), dir, language, out);
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
      delete(dir);
    }
  }

  private Rendering render(Path markup, Path dir, Language language, OutputStream out)
      throws IOException {
    try (MarkupReader in = MarkupReader.open(markup)) {
      Head head = Head.read(in);
      try (Book book = new Book(head, language, dir, settings.paper(), rowLimit)) {
        sections(in, markup, book);
        book.write(Objects.toString(markup.getFileName()), out);
        return new Rendering(book.sheetCount(), book.tableRows(), book.notices());
      }
    }
  }

  private static void sections(MarkupReader in, Path markup, Book book) throws IOException {
    int sections = 0;
    MarkupEvent event = in.next();
    while (event instanceof MarkupEvent.Start s) {
      Section section = new Section(book, plan(in, s));
      book.declare(Contents.id(sections), section.sheet());
      book.declare(s.get("id", ""), section.sheet());
      new SectionReader(in, markup, book, section).read();
      sections++;
      event = in.next();
    }
    if (sections == 0) {
      throw in.problem("the body has no <section>: a workbook needs a sheet");
    }
  }

  private static Section.Plan plan(MarkupReader in, MarkupEvent.Start start) {
    if (start.element() != Element.SECTION || start.get("title", "").isBlank()) {
      throw in.problem(
          "in a workbook the body holds <section title=\"...\"> only: the title names the sheet");
    }
    return new Section.Plan(start.get("title", ""), start.get("layout", ""));
  }

  private static void delete(Path dir) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(dir)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}

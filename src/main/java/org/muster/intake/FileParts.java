package org.muster.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.DroppedFile;
import org.muster.intake.format.Encoding;
import org.muster.intake.format.Table;
import org.muster.intake.format.TableHead;
import org.muster.intake.layout.Header;
import org.muster.intake.layout.HeaderReader;
import org.muster.intake.layout.Recognition;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * Sorts the tables of a file by their layouts. A table that fits none is passed over if others do
 * and it was not meant for one: a sheet with a licence, a description in an archive.
 */
final class FileParts {
  /**
   * The tables of a file that one layout reads: what is loaded and accepted as a whole.
   *
   * @param remarks what is to be said before its first row
   * @param refusals why nothing is read; if there are any, it has no tables
   */
  record Part(List<Notice> remarks, List<Recognised> tables, List<Notice> refusals) {
    Part() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** A table and its header. */
  record Recognised(Table table, Header header) {}

  private static final Pattern TABLE =
      Pattern.compile("\\.(?:csv|tsv|txt|json|ndjson|jsonl|xlsx)$", Pattern.CASE_INSENSITIVE);

  private final HeaderReader headers;
  private final int columns;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Notice> remarks = new ArrayList<>();
  private final List<Notice> refusals = new ArrayList<>();
  private final List<Notice> strangers = new ArrayList<>();

  private FileParts(HeaderReader headers, int columns) {
    this.headers = headers;
    this.columns = columns;
  }

  /**
   * The parts of a file.
   *
   * @param columns how many a table may have
   */
  static FileParts of(DroppedFile dropped, HeaderReader headers, int columns) {
    FileParts sorted = new FileParts(headers, columns);
    dropped.unread().forEach(sorted::unread);
    dropped.tables().forEach(sorted::sort);
    return sorted;
  }

  /**
   * Whether what is read of the file may be all that it holds: no table was refused but those that
   * are known to hold no records, and nothing that has a table's name was empty, damaged or too
   * wide.
   */
  boolean complete() {
    return refusals.stream().allMatch(refusal -> refusal.type() == NoticeType.FILE_NOT_DATA)
        && strangers.stream().noneMatch(FileParts::mayBeTable);
  }

  private static boolean mayBeTable(Notice stranger) {
    return switch (stranger.type()) {
      case FILE_TOO_WIDE -> true;
      case FILE_EMPTY, FILE_FOREIGN, FILE_NOT_TEXT -> TABLE.matcher(stranger.place().file()).find();
      default -> false;
    };
  }

  private void unread(Notice notice) {
    switch (notice.type()) {
      case FILE_FOREIGN, FILE_NOT_TEXT, FILE_EMPTY -> strangers.add(notice);
      default -> refusals.add(notice);
    }
  }

  private void sort(Table table) {
    TableHead head = table.head();
    if (head.candidates().isEmpty()) {
      Place place = Place.file(head.name());
      strangers.add(head.tooWide() ? tooWide(place) : Notice.of(NoticeType.FILE_EMPTY, place, ""));
      return;
    }
    Recognition recognition = headers.recognise(head);
    if (head.hidden() && !named(recognition, head)) {
      remarks.add(Notice.of(NoticeType.SHEET_HIDDEN, Place.file(head.name()), ""));
      return;
    }
    switch (recognition) {
      case Recognition.Refused refused -> refuse(head, refused, table.encoding());
      case Recognition.Recognised recognised -> {
        Part part = parts.computeIfAbsent(recognised.header().layout().name(), name -> new Part());
        assumed(head, table.encoding(), part.remarks);
        part.remarks.addAll(recognised.remarks());
        preamble(head, recognised.header(), part.remarks);
        part.tables.add(new Recognised(table, recognised.header()));
      }
    }
  }

  private static boolean named(Recognition recognition, TableHead head) {
    return recognition instanceof Recognition.Recognised recognised
        && recognised.header().layout().signs().sheets().contains(head.sheet());
  }

  private void refuse(
      TableHead head, Recognition.Refused refused, Encoding.@Nullable Text encoding) {
    assumed(head, encoding, remarks);
    remarks.addAll(refused.remarks());
    Notice notice = head.tooWide() ? tooWide(Place.file(head.name())) : refused.refusal();
    (refused.near() ? refusals : strangers).add(notice);
  }

  private Notice tooWide(Place place) {
    String limit = Integer.toString(columns);
    return Notice.of(NoticeType.FILE_TOO_WIDE, place, "", "limit", limit);
  }

  private static void preamble(TableHead head, Header header, List<Notice> remarks) {
    int lines = header.candidate().preamble();
    if (lines > 0) {
      Place place = Place.row(head.name(), header.candidate().line());
      remarks.add(Notice.of(NoticeType.FILE_PREAMBLE, place, "", "count", Integer.toString(lines)));
    }
  }

  private static void assumed(
      TableHead head, Encoding.@Nullable Text encoding, List<Notice> remarks) {
    if (encoding != null && encoding.assumed()) {
      remarks.add(
          Notice.of(
              NoticeType.FILE_ENCODING,
              Place.file(head.name()),
              "",
              "offset",
              Long.toString(encoding.oddOffset()),
              "byte",
              "0x%02X".formatted(encoding.oddByte()),
              "encoding",
              encoding.charset().name()));
    }
  }

  /** At least one; one that is refused comes last. To be asked once, after the others. */
  List<Part> parts(String file) {
    List<Part> all = new ArrayList<>(parts.values());
    if (all.isEmpty()) {
      refusals.addAll(strangers);
      if (refusals.isEmpty()) {
        refusals.add(Notice.of(NoticeType.FILE_EMPTY, Place.file(file), ""));
      }
    } else {
      strangers.forEach(
          stranger ->
              remarks.add(
                  Notice.of(NoticeType.TABLE_LEFT_OUT, Place.file(stranger.place().file()), "")));
    }
    if (!refusals.isEmpty()) {
      all.add(new Part(new ArrayList<>(), List.of(), refusals));
    }
    all.getFirst().remarks.addAll(0, remarks);
    return all;
  }
}

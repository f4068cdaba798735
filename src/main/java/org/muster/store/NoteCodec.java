package org.muster.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;
import org.muster.store.FileNote.RejectedRow;
import org.muster.store.FileNote.Remark;

/** Notes as bytes. */
final class NoteCodec {
  private static final int REMARK = 1;
  private static final int REJECTED_ROW = 2;

  private NoteCodec() {}

  static void write(FileNote note, ByteSink sink) {
    switch (note) {
      case Remark remark -> write(remark.notice(), sink.number(REMARK));
      case RejectedRow row -> {
        write(row.place(), sink.number(REJECTED_ROW));
        sink.number(row.fields().size());
        row.fields().forEach(sink::text);
        sink.number(row.notices().size());
        row.notices().forEach(notice -> write(notice, sink));
      }
    }
  }

  private static void write(Notice notice, ByteSink sink) {
    sink.text(notice.type().code());
    write(notice.place(), sink);
    sink.text(notice.raw()).number(notice.facts().size());
    notice.facts().forEach((name, value) -> sink.text(name).text(value));
  }

  private static void write(Place place, ByteSink sink) {
    sink.text(place.file()).number(place.line()).text(place.column());
  }

  /** Hands on all notes of a piece. */
  static void read(byte[] piece, Consumer<FileNote> reader) {
    ByteSource source = new ByteSource(piece);
    while (source.hasMore()) {
      reader.accept(note(source));
    }
  }

  private static FileNote note(ByteSource source) {
    if (source.smallNumber() == REMARK) {
      return new Remark(notice(source));
    }
    Place place = place(source);
    List<String> fields = list(source, source::text);
    return new RejectedRow(place, fields, list(source, () -> notice(source)));
  }

  private static <T> List<T> list(ByteSource source, Supplier<T> item) {
    int size = source.smallNumber();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(item.get());
    }
    return list;
  }

  private static Notice notice(ByteSource source) {
    NoticeType type = type(source.text());
    Place place = place(source);
    String raw = source.text();
    List<String> facts = new ArrayList<>();
    for (int i = source.smallNumber(); i > 0; i--) {
      facts.add(source.text());
      facts.add(source.text());
    }
    return Notice.of(type, place, raw, facts.toArray(String[]::new));
  }

  private static Place place(ByteSource source) {
    return new Place(source.text(), source.number(), source.text());
  }

  private static NoticeType type(String code) {
    for (NoticeType type : NoticeType.values()) {
      if (type.code().equals(code)) {
        return type;
      }
    }
    throw new StoreException(
        "A file's notice has the code "
            + code
            + ", which this version of Muster does not know. Use the version that wrote it.");
  }
}

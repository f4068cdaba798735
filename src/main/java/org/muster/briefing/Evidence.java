package org.muster.briefing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records behind the figures, note by note, with the rows in which they are listed.
 *
 * @param items in the order of the notes; each note has at least one
 * @param deployments whether an item leads to the deployment at this place of the list
 * @param events whether an item leads to the event at this place of the list
 */
public record Evidence(List<Item> items, List<Boolean> deployments, List<Boolean> events) {
  /**
   * A record behind a figure.
   *
   * @param note number of the {@link Briefing.Note}
   * @param first whether it is the first of its note
   * @param recordId empty where the note stands for all records that are listed
   * @param sources numbers of the {@link Briefing.SourceEntry}s, ascending
   * @param listed "deployment" or "event": the list that has the record; empty if none does
   * @param row place in that list, from 1; 0 if in none
   */
  public record Item(
      int note,
      boolean first,
      String recordId,
      String what,
      List<Integer> sources,
      String listed,
      int row) {
    public Item {
      sources = List.copyOf(sources);
    }
  }

  static Evidence of(Briefing briefing) {
    Map<String, Row> rows = new HashMap<>();
    for (Briefing.Note note : briefing.notes()) {
      rows.put(note.recordId(), Row.NONE);
      note.records().forEach(record -> rows.put(record.recordId(), Row.NONE));
    }
    Marks deployments = new Marks(briefing.deployments().size());
    Marks events = new Marks(briefing.events().size());
    for (int i = 0; i < deployments.size(); i++) {
      mark(rows, briefing.deployments().get(i).recordId(), new Row("deployment", i + 1));
    }
    for (int i = 0; i < events.size(); i++) {
      mark(rows, briefing.events().get(i).recordId(), new Row("event", i + 1));
    }
    List<Item> items = items(briefing.notes(), rows);
    for (Item item : items) {
      if (item.row > 0) {
        (item.listed.equals("event") ? events : deployments).set(item.row - 1);
      }
    }
    return new Evidence(items, deployments, events);
  }

  private record Row(String list, int number) {
    static final Row NONE = new Row("", 0);

    /** Of an id that records of both kinds have. */
    static final Row SEVERAL = new Row("", -1);
  }

  private static void mark(Map<String, Row> cited, String recordId, Row row) {
    cited.computeIfPresent(recordId, (id, before) -> before.equals(Row.NONE) ? row : Row.SEVERAL);
  }

  private static List<Item> items(List<Briefing.Note> notes, Map<String, Row> rows) {
    List<Item> items = new ArrayList<>();
    for (Briefing.Note note : notes) {
      List<Briefing.NoteRecord> records =
          note.records().isEmpty()
              ? List.of(new Briefing.NoteRecord(note.recordId(), note.what(), note.sources()))
              : note.records();
      boolean next = true;
      for (Briefing.NoteRecord one : records) {
        Row row = rows.getOrDefault(one.recordId(), Row.NONE);
        boolean first = next;
        next = false;
        items.add(
            new Item(
                note.number(),
                first,
                one.recordId(),
                one.what(),
                one.sources(),
                row.list,
                Math.max(row.number, 0)));
      }
    }
    return items;
  }

  /** Which places of a list are marked; a million of them take little room. */
  private static final class Marks extends AbstractList<Boolean> {
    private final BitSet marked = new BitSet();
    private final int size;

    Marks(int size) {
      this.size = size;
    }

    void set(int index) {
      marked.set(index);
    }

    @Override
    public Boolean get(int index) {
      return marked.get(index);
    }

    @Override
    public int size() {
      return size;
    }
  }
}

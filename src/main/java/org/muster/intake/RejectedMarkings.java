package org.muster.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.intake.entry.EntryMapper;
import org.muster.intake.entry.EntryRules;
import org.muster.intake.format.Row;
import org.muster.intake.format.Trim;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.LayoutColumn;

/**
 * Who may know of the rejected rows of a layout. They are no records, and yet each says something
 * that an audience may not be meant to see. For one thread.
 */
public final class RejectedMarkings {
  private final Layout layout;
  private final EntryRules rules;
  private final Map<List<String>, Reading> readings = new HashMap<>();

  /** How rows are read that have the same columns. */
  private record Reading(Fields row, EntryMapper mapper) {}

  /**
   * For a layout.
   *
   * @param markings labels that are known
   * @param longest value that is read, in characters
   */
  RejectedMarkings(Layout layout, MarkingOrder markings, int longest) {
    this.layout = layout;
    this.rules = new EntryRules(markings, layout.dataset(), longest, false);
  }

  /**
   * The markings of a rejected row.
   *
   * @param fields as {@link RejectTable#row} gives them
   * @return one for each of the records that it would have been; none if that cannot be told for
   *     certain, for example because its fields cannot be told apart
   */
  public List<Marking> of(List<String> fields) {
    Reading reading =
        readings.computeIfAbsent(RejectTable.fileColumns(layout, fields), this::reading);
    reading.row.take(fields);
    return reading.row.sound() || !reading.mapper.marksRows()
        ? reading.mapper.markings()
        : List.of();
  }

  private Reading reading(List<String> fileColumns) {
    Fields row = new Fields(layout);
    // The name of the sheet stands in the row.
    return new Reading(row, new EntryMapper(layout.forFile(fileColumns), row, "", rules));
  }

  /** The fields of the layout's own columns in a row of a table of rejects. */
  private static final class Fields implements Row {
    private static final int FIRST = RejectTable.ORIGIN.size();

    private final int named;
    private final int[] ofFile;
    private List<String> fields = List.of();

    Fields(Layout layout) {
      this.named = layout.ownColumns();
      this.ofFile =
          IntStream.range(0, named)
              .filter(i -> layout.columns().get(i).from() != LayoutColumn.From.SHEET)
              .toArray();
    }

    void take(List<String> next) {
      fields = next;
    }

    /** Whether the fields are what they seem, and there are any. */
    boolean sound() {
      return fields.get(FIRST + named).isEmpty()
          && Arrays.stream(ofFile).anyMatch(column -> !value(column).isEmpty());
    }

    @Override
    public String value(int column) {
      return Trim.trim(fields.get(RejectTable.place(named, column)));
    }

    @Override
    public int length(int column) {
      return value(column).length();
    }

    @Override
    public boolean odd(int column) {
      return value(column).chars().anyMatch(c -> Character.isISOControl(c) || c >= '\uFFFD');
    }
  }
}

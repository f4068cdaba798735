package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventGroup;
import org.muster.briefing.event.ForceSheet;
import org.muster.briefing.event.PeopleSum;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Country;

/**
 * Casualties of own forces, by nation.
 *
 * <p>Rule: hostile and non-hostile casualties stand apart, and so do datasets, as they list the
 * same persons: where several have such records, each row names its own. The sum of all nations
 * comes first where there is more than one.
 */
final class CasualtyRule {
  private static final String ALL = "All nations";

  private final NoteBook notes;
  private final EventBook book;

  CasualtyRule(NoteBook notes, EventBook book) {
    this.notes = notes;
    this.book = book;
  }

  List<Briefing.Casualties> casualties() {
    List<Briefing.Casualties> rows = new ArrayList<>();
    book.forces()
        .forEach(
            (dataset, sheet) ->
                add(rows, sheet, book.forces().size() == 1 ? "" : " (" + dataset + ")"));
    return rows;
  }

  private void add(List<Briefing.Casualties> rows, ForceSheet sheet, String suffix) {
    if (sheet.nations().size() > 1) {
      rows.add(row("", ALL + suffix, sheet.total()));
    }
    sheet.nations().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, ForceSheet.Line> e) -> name(e.getKey()))
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> rows.add(row(e.getKey(), name(e.getKey()) + suffix, e.getValue())));
  }

  private static String name(String force) {
    return Country.display(force);
  }

  private Briefing.Casualties row(String code, String name, ForceSheet.Line line) {
    Cell hostile = cell(line, CasualtyCause.HOSTILE, name + ", hostile");
    Cell nonHostile = cell(line, CasualtyCause.NON_HOSTILE, name + ", non-hostile");
    Cell unknown = cell(line, CasualtyCause.UNKNOWN, name + ", cause not stated");
    return new Briefing.Casualties(
        code,
        name,
        hostile.killed,
        nonHostile.killed,
        unknown.killed,
        hostile.injured,
        nonHostile.injured,
        unknown.injured);
  }

  /** Figures of one cause; none where there is no such record. */
  private record Cell(Briefing.Figure killed, Briefing.Figure injured) {}

  private Cell cell(ForceSheet.Line line, CasualtyCause cause, String what) {
    EventGroup group = line.of(cause);
    if (group == null) {
      return new Cell(Briefing.Figure.NONE, Briefing.Figure.NONE);
    }
    String records = Words.count(group.events(), "record") + " of own casualties, " + what;
    List<Integer> note = List.of(notes.note(records, group.sources()));
    return new Cell(figure(group.killed(), note), figure(group.injured(), note));
  }

  private Briefing.Figure figure(PeopleSum sum, List<Integer> note) {
    return sum.notApplicable()
        ? notes.text("not applicable", note)
        : notes.figure(sum.amount(), note);
  }
}

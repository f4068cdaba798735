package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventGroup;
import org.muster.briefing.event.ForceSheet;
import org.muster.briefing.event.PeopleSum;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Quantity.Reason;

/**
 * Casualties of own forces, by nation.
 *
 * <p>Rule: hostile and non-hostile casualties stand apart, and so do datasets, as they list the
 * same persons: where several have such records, each row names its own. The sum of all nations
 * comes first where there is more than one.
 */
final class CasualtyRule {
  private final NoteBook notes;
  private final Words words;
  private final EventBook book;

  CasualtyRule(NoteBook notes, EventBook book) {
    this.notes = notes;
    this.words = notes.words();
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
      rows.add(row("", words.say("All nations") + suffix, sheet.total()));
    }
    sheet.nations().entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, ForceSheet.Line> e) -> name(e.getKey()), words.order())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> rows.add(row(e.getKey(), name(e.getKey()) + suffix, e.getValue())));
  }

  private String name(String force) {
    return words.country(force);
  }

  private Briefing.Casualties row(String code, String name, ForceSheet.Line line) {
    Cell hostile = cell(line.of(CasualtyCause.HOSTILE), CasualtyCause.HOSTILE, name);
    Cell nonHostile = cell(line.of(CasualtyCause.NON_HOSTILE), CasualtyCause.NON_HOSTILE, name);
    Cell unknown = cell(line.of(CasualtyCause.UNKNOWN), CasualtyCause.UNKNOWN, name);
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

  private Cell cell(@Nullable EventGroup group, CasualtyCause cause, String name) {
    if (group == null) {
      return new Cell(Briefing.Figure.NONE, Briefing.Figure.NONE);
    }
    List<Integer> note =
        List.of(notes.note(records(group.records(), cause, name), group.sources()));
    return new Cell(figure(group.killed(), note), figure(group.injured(), note));
  }

  private String records(long records, CasualtyCause cause, String name) {
    return switch (cause) {
      case HOSTILE ->
          words.say(
              "{0, plural, one {# record} other {# records}} of own casualties, {1}, hostile",
              records, name);
      case NON_HOSTILE ->
          words.say(
              "{0, plural, one {# record} other {# records}} of own casualties, {1}, non-hostile",
              records, name);
      case UNKNOWN ->
          words.say(
              "{0, plural, one {# record} other {# records}} of own casualties, {1}, cause not"
                  + " stated",
              records, name);
    };
  }

  private Briefing.Figure figure(PeopleSum sum, List<Integer> note) {
    return sum.notApplicable()
        ? notes.text(words.reason(Reason.NOT_APPLICABLE), note)
        : notes.figure(sum.amount(), note);
  }
}

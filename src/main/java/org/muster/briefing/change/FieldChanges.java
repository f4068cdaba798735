package org.muster.briefing.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.domain.Country;
import org.muster.domain.Deployment;
import org.muster.domain.Ending;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.PartialDate;

/**
 * What is other in a corrected record, field by field, in the reader's words: {@code "personnel:
 * 285 -> 290"}.
 *
 * <p>Rule: each field that is other is named with its old and its new value; none is cut or left
 * out. Where two values read alike, as {@code ~500} and {@code about 500} do, they are shown as
 * they were written. Reason: a reader must be able to undo the correction by hand.
 */
public final class FieldChanges {
  private static final String BLANK = "not stated";

  /** Columns whose name is no word for a reader. */
  private static final Map<String, String> NAMES =
      Map.of(
          "as_of", "as of",
          "source_url", "link",
          "url", "link",
          "releasable_to", "releasable to",
          "place_precision", "precision of place",
          "successor_of", "successor of",
          "force", "own force");

  private FieldChanges() {}

  /** The fields that are other, in the order of the columns; two versions of one record. */
  public static List<String> between(Entry before, Entry after) {
    List<String> columns = EntryFields.columns(before.key().kind());
    List<String> old = EntryFields.fields(before);
    List<String> now = EntryFields.fields(after);
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        String was = shown(before, columns.get(i), old.get(i));
        String is = shown(after, columns.get(i), now.get(i));
        boolean alike = was.equals(is);
        changes.add(
            NAMES.getOrDefault(columns.get(i), columns.get(i))
                + ": "
                + (alike ? written(old.get(i)) : was)
                + " -> "
                + (alike ? written(now.get(i)) : is));
      }
    }
    return changes;
  }

  private static String written(String text) {
    return text.isEmpty() ? BLANK : text;
  }

  private static String shown(Entry entry, String column, String text) {
    if (text.isEmpty()) {
      return BLANK;
    }
    return switch (column) {
      case "from", "as_of", "reported", "date", "published", "retrieved" ->
          PartialDate.parse(text).display();
      case "to" -> Ending.parse(text).display();
      case "contributor", "force" ->
          text.equals(Deployment.WHOLE_MISSION) ? "whole mission" : Country.display(text);
      case "host" ->
          String.join("; ", EntryFields.list(text).stream().map(Country::display).toList());
      case "personnel" -> entry instanceof Deployment d ? d.personnel().display() : text;
      case "killed" -> entry instanceof Event e ? e.killed().display() : text;
      case "injured" -> entry instanceof Event e ? e.injured().display() : text;
      case "status", "cause", "clarity", "place_precision" -> text.replace('_', ' ');
      default -> text;
    };
  }
}

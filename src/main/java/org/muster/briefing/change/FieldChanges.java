package org.muster.briefing.change;

import java.util.ArrayList;
import java.util.List;
import org.muster.briefing.amount.Terms;
import org.muster.briefing.amount.Words;
import org.muster.domain.Deployment;
import org.muster.domain.Ending;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.Source;

/**
 * What is other in a corrected record, field by field, in the reader's words: {@code "personnel:
 * 285 -> 290"}.
 *
 * <p>Rule: each field that is other is named with its old and its new value; none is cut or left
 * out. Where two values read alike, as {@code ~500} and {@code about 500} do, they are shown as
 * they were written. Reason: a reader must be able to undo the correction by hand.
 */
public final class FieldChanges {
  private final Words words;
  private final Terms terms;

  /** Changes in the words of a language. */
  public FieldChanges(Words words) {
    this.words = words;
    this.terms = new Terms(words);
  }

  /** The fields that are other, in the order of the columns; two versions of one record. */
  public List<String> between(Entry before, Entry after) {
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
            name(columns.get(i))
                + ": "
                + (alike ? written(old.get(i)) : was)
                + " -> "
                + (alike ? written(now.get(i)) : is));
      }
    }
    return changes;
  }

  private String written(String text) {
    return text.isEmpty() ? words.say("not stated") : text;
  }

  private String shown(Entry entry, String column, String text) {
    if (text.isEmpty()) {
      return words.say("not stated");
    }
    return switch (column) {
      case "from", "as_of", "reported", "published", "retrieved" ->
          words.moment(PartialDate.parse(text));
      case "date" -> words.time(PartialDate.parse(text));
      case "to" -> words.ending(Ending.parse(text));
      case "contributor", "force" ->
          text.equals(Deployment.WHOLE_MISSION) ? words.say("whole mission") : words.country(text);
      case "host" -> String.join("; ", words.countries(EntryFields.list(text)));
      case "personnel" -> entry instanceof Deployment d ? words.quantity(d.personnel()) : text;
      case "killed" -> entry instanceof Event e ? words.quantity(e.killed()) : text;
      case "injured" -> entry instanceof Event e ? words.quantity(e.injured()) : text;
      case "measure" -> entry instanceof Deployment d ? terms.of(d.measure()) : text;
      case "status" ->
          switch (entry) {
            case Deployment d -> terms.of(d.status());
            case Event e -> terms.of(e.status());
            case Operation o -> text;
            case Source s -> text;
          };
      case "cause" -> entry instanceof Event e ? terms.of(e.cause()) : text;
      case "clarity" -> entry instanceof Event e ? terms.of(e.clarity()) : text;
      case "place_precision" -> entry instanceof Event e ? terms.of(e.placePrecision()) : text;
      default -> text;
    };
  }

  /** A column in a reader's words. */
  private String name(String column) {
    return switch (column) {
      case "actors" -> words.say("actors");
      case "area" -> words.say("area");
      case "as_of" -> words.say("as of");
      case "category" -> words.say("category");
      case "cause" -> words.say("cause");
      case "clarity" -> words.say("clarity");
      case "contributor" -> words.say("contributor");
      case "date" -> words.say("date");
      case "equipment" -> words.say("equipment");
      case "force" -> words.say("own force");
      case "from" -> words.say("from");
      case "host" -> words.say("host");
      case "id" -> words.say("id");
      case "incidents" -> words.say("incidents");
      case "injured" -> words.say("injured");
      case "killed" -> words.say("killed");
      case "latitude" -> words.say("latitude");
      case "leads" -> words.say("leads");
      case "licence" -> words.say("licence");
      case "longitude" -> words.say("longitude");
      case "marking" -> words.say("marking");
      case "measure" -> words.say("measure");
      case "name" -> words.say("name");
      case "note" -> words.say("note");
      case "operation" -> words.say("operation");
      case "personnel" -> words.say("personnel");
      case "place" -> words.say("place");
      case "place_precision" -> words.say("precision of place");
      case "published" -> words.say("published");
      case "publisher" -> words.say("publisher");
      case "quote" -> words.say("quote");
      case "record" -> words.say("record");
      case "releasable_to" -> words.say("releasable to");
      case "reliability" -> words.say("reliability");
      case "reported" -> words.say("reported");
      case "retrieved" -> words.say("retrieved");
      case "role" -> words.say("role");
      case "source" -> words.say("source");
      case "source_url", "url" -> words.say("link");
      case "status" -> words.say("status");
      case "successor_of" -> words.say("successor of");
      case "title" -> words.say("title");
      case "to" -> words.say("to");
      case "type" -> words.say("type");
      case "unit" -> words.say("unit");
      default -> column;
    };
  }
}

package org.muster.intake.entry;

import java.util.List;
import org.muster.domain.Country;
import org.muster.domain.CountryCodes;
import org.muster.domain.Deployment;
import org.muster.domain.EntryFields;
import org.muster.intake.format.Trim;
import org.muster.intake.recipe.Memo;
import org.muster.notice.NoticeType;

/** Reads who sends and where they serve: countries, organisations, areas. */
final class Places {
  /** How a text reads: the code or name that is kept, and what is to be said about it. */
  private record Reading(String value, Verdict verdict) {}

  /** How a list reads: what is kept, and each item's own reading. */
  private record Items(List<String> values, List<Reading> readings) {}

  private enum Verdict {
    COUNTRY,
    NAME,
    WRONG_CODE
  }

  private final Memo<Reading> readings = new Memo<>(Places::read);
  private final Memo<Items> lists = new Memo<>(Places::readAll);
  private final Cells cells;

  Places(Cells cells) {
    this.cells = cells;
  }

  /** Alpha-3 code of a country given by code or English name; else the name as given. */
  String one(int column) {
    String text = cells.text(column);
    if (text.isEmpty()) {
      return "";
    }
    Reading reading = readings.of(text);
    remark(column, reading);
    return reading.value;
  }

  /** Several of the same kind, each once, in the order given. */
  List<String> several(int column) {
    String text = cells.text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    Items items = lists.of(text);
    items.readings.forEach(reading -> remark(column, reading));
    return items.values;
  }

  private void remark(int column, Reading reading) {
    if (reading.verdict != Verdict.COUNTRY) {
      cells.note(
          reading.verdict == Verdict.NAME
              ? NoticeType.VALUE_NO_COUNTRY
              : NoticeType.VALUE_UNKNOWN_COUNTRY,
          column,
          "value",
          Problems.shown(reading.value));
    }
  }

  private static Reading read(String text) {
    if (text.equals(Deployment.WHOLE_MISSION)) {
      return new Reading(text, Verdict.COUNTRY);
    }
    if (Country.find(text).isPresent()) {
      return new Reading(text, Verdict.COUNTRY);
    }
    String alpha3 = CountryCodes.find(CountryCodes.Scheme.NAME, text).on(null);
    if (alpha3 != null) {
      return new Reading(alpha3, Verdict.COUNTRY);
    }
    return new Reading(text, CountryCodes.mistaken(text) ? Verdict.WRONG_CODE : Verdict.NAME);
  }

  private static Items readAll(String text) {
    List<Reading> all = items(text).stream().map(Places::read).toList();
    return new Items(all.stream().map(Reading::value).distinct().toList(), all);
  }

  /** The items of a list, trimmed, none blank. */
  static List<String> items(String text) {
    return EntryFields.list(text).stream().map(Trim::trim).filter(s -> !s.isEmpty()).toList();
  }
}

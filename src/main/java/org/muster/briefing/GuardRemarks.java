package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.strength.Finding;
import org.muster.domain.Deployment;
import org.muster.domain.PartialDate;

/** What the guards against counting twice have found, as a reader is told beside the figures. */
final class GuardRemarks {
  /** Records that a sentence names. */
  private static final int MOST = 4;

  private GuardRemarks() {}

  /** One sentence. */
  static String of(Finding finding) {
    return Words.sentence(finding.overrule() == null ? acted(finding) : overruled(finding));
  }

  private static String overruled(Finding f) {
    String what =
        f.guard() == Guard.MISSION_TOTAL
            ? "The mission's own figure (" + ids(f.leftOut()) + ") is not used"
            : "Nothing of " + both(f) + " is left out";
    return what + ", as the guard " + f.guard().id() + " is overruled: " + f.reason().reason();
  }

  private static String acted(Finding f) {
    return switch (f.guard()) {
      case MISSION_TOTAL ->
          "The contributors' parts ("
              + (f.says() == null ? "unknown" : f.says().amount().text())
              + (f.certain() ? ") add" : ") may add")
              + " up to more than the mission's own figure ("
              + Words.some(f.counted().stream().map(Phrases::shown).toList(), MOST, ", ", "record")
              + ")";
      case SUBTOTAL -> "Rows that sum up others are not added: " + ids(f.leftOut());
      case DATASET -> dataset(f);
      case SUCCESSOR -> successor(f);
      case TWO_HATS -> twoHats(f);
      case UNIT_TWICE -> unit(f);
      case ROTATION -> rotation(f);
    };
  }

  private static String dataset(Finding f) {
    Deployment first = f.leftOut().getFirst();
    String name = first.key().dataset();
    String rest = " and is not added to that of " + f.counted().getFirst().key().dataset();
    if (f.says() == null) {
      return "Dataset " + name + " (" + ids(f.leftOut()) + ") speaks of the same persons" + rest;
    }
    String what =
        switch (first.measure()) {
          case IMPUTED -> " imputed";
          case CEILING -> " as a ceiling";
          case STRENGTH, CHANGE, REDUCTION, PLEDGE, COMMAND -> " present";
        };
    return "Dataset "
        + name
        + " says "
        + f.says().amount().text()
        + what
        + "; it counts the same persons"
        + rest;
  }

  private static String successor(Finding f) {
    return f.operation()
        + " was followed by "
        + f.counted().getFirst().operation()
        + ": its figures ("
        + ids(f.leftOut())
        + ") count until the successor's ("
        + ids(f.counted())
        + ") begin, first"
        + on(f.from());
  }

  private static String twoHats(Finding f) {
    Deployment counted = f.counted().getFirst();
    return Phrases.contributor(counted)
        + ": "
        + Phrases.shown(counted)
        + " under "
        + counted.operation()
        + " and under "
        + f.operation()
        + " ("
        + both(f)
        + ") are taken for the same persons and count once, under "
        + counted.operation();
  }

  private static String unit(Finding f) {
    Deployment last = f.counted().getFirst();
    String unit = Phrases.contributor(last) + ": " + last.unit() + " is recorded twice (" + both(f);
    return f.certain()
        ? unit + ") and counts where it was said to be last (" + ids(f.counted()) + ")" + since(f)
        : unit + "), in figures of the same day; they are added and may count the same persons";
  }

  private static String rotation(Finding f) {
    Deployment coming = f.counted().getFirst();
    return Phrases.contributor(coming)
        + ": "
        + coming.unit()
        + " relieves "
        + f.leftOut().getFirst().unit()
        + " ("
        + both(f)
        + "); of both only the former counts"
        + since(f);
  }

  private static String since(Finding f) {
    return f.from() == null ? "" : ", from " + PartialDate.of(f.from()).display() + " on";
  }

  private static String on(@Nullable LocalDate day) {
    return day == null ? "" : " on " + PartialDate.of(day).display();
  }

  private static String both(Finding f) {
    List<Deployment> both = new ArrayList<>(f.counted());
    both.addAll(f.leftOut());
    return ids(both);
  }

  /** Ids of records, the first few of them. */
  static String ids(List<Deployment> records) {
    return ids(records.stream().map(d -> RecordIds.of(d.key())).distinct().toList(), MOST);
  }

  private static String ids(List<String> ids, int most) {
    int more = ids.size() - most;
    if (more <= 0) {
      return Words.list(ids);
    }
    return String.join(", ", ids.subList(0, most)) + " and " + Words.count(more, "more record");
  }

  /** Guards that are overruled, each with the records that it concerns here and the reason. */
  static List<String> overruled(List<Finding> findings) {
    SequencedMap<Overrule, SequencedSet<String>> concerned = new LinkedHashMap<>();
    for (Finding f : findings) {
      if (f.overrule() != null) {
        SequencedSet<String> ids =
            concerned.computeIfAbsent(f.overrule(), o -> new LinkedHashSet<>());
        f.counted().forEach(d -> ids.add(RecordIds.of(d.key())));
        f.leftOut().forEach(d -> ids.add(RecordIds.of(d.key())));
      }
    }
    List<String> sentences = new ArrayList<>();
    concerned.forEach(
        (overrule, ids) ->
            sentences.add(
                Words.sentence(
                    "The guard "
                        + overrule.guard().id()
                        + " does not act on "
                        + ids(List.copyOf(ids), MOST)
                        + ": "
                        + overrule.reason())));
    return sentences;
  }
}

package org.muster.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.strength.Finding;
import org.muster.domain.Deployment;

/** What the guards against counting twice have found, as a reader is told beside the figures. */
final class GuardRemarks {
  /** Records that a sentence names. */
  private static final int MOST = 4;

  private final Words words;
  private final Phrases phrases;

  GuardRemarks(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** One sentence. */
  String of(Finding finding) {
    return words.sentence(finding.overrule() == null ? acted(finding) : overruled(finding));
  }

  private String overruled(Finding f) {
    return f.guard() == Guard.MISSION_TOTAL
        ? words.say(
            "The mission's own figure ({0}) is not used, as the guard {1} is overruled: {2}",
            ids(f.leftOut()), f.guard().id(), f.reason().reason())
        : words.say(
            "Nothing of {0} is left out, as the guard {1} is overruled: {2}",
            both(f), f.guard().id(), f.reason().reason());
  }

  private String acted(Finding f) {
    return switch (f.guard()) {
      case SPELLING ->
          words.say(
              "{0} differ only in how they are written ({1}) and are taken for one",
              words.list(f.names().stream().map(name -> words.say("\"{0}\"", name)).toList()),
              both(f));
      case MISSION_TOTAL -> missionTotal(f);
      case SUBTOTAL -> words.say("Rows that sum up others are not added: {0}", ids(f.leftOut()));
      case DATASET -> dataset(f);
      case SUCCESSOR -> successor(f);
      case TWO_HATS -> twoHats(f);
      case UNIT_TWICE -> unit(f);
      case ROTATION -> rotation(f);
    };
  }

  private String missionTotal(Finding f) {
    String parts = f.says() == null ? words.say("unknown") : words.amount(f.says().amount());
    String own =
        words.some(
            f.counted().stream().map(phrases::shown).toList(),
            MOST,
            ", ",
            more -> words.say("{0, plural, one {# more record} other {# more records}}", more));
    return f.certain()
        ? words.say(
            "The contributors' parts ({0}) add up to more than the mission's own figure ({1})",
            parts, own)
        : words.say(
            "The contributors' parts ({0}) may add up to more than the mission's own figure ({1})",
            parts, own);
  }

  private String dataset(Finding f) {
    Deployment first = f.leftOut().getFirst();
    String name = first.key().dataset();
    String other = f.counted().getFirst().key().dataset();
    if (f.says() == null && f.leftOut().stream().allMatch(d -> d.measure().movesLevel())) {
      return words.say(
          "Changes of dataset {0} ({1}) move no figure of dataset {2}",
          name, ids(f.leftOut()), other);
    }
    if (f.says() == null) {
      return words.say(
          "Dataset {0} ({1}) speaks of the same persons and is not added to that of {2}",
          name, ids(f.leftOut()), other);
    }
    String says = words.amount(f.says().amount());
    return switch (first.measure()) {
      case IMPUTED ->
          words.say(
              "Dataset {0} says {1} imputed; it counts the same persons and is not added to that of"
                  + " {2}",
              name, says, other);
      case CEILING ->
          words.say(
              "Dataset {0} says {1} as a ceiling; it counts the same persons and is not added to"
                  + " that of {2}",
              name, says, other);
      case STRENGTH, CHANGE, REDUCTION, PLEDGE, COMMAND ->
          words.say(
              "Dataset {0} says {1} present; it counts the same persons and is not added to that of"
                  + " {2}",
              name, says, other);
    };
  }

  private String successor(Finding f) {
    String next = f.counted().getFirst().operation();
    return f.from() == null
        ? words.say(
            "{0} was followed by {1}: its figures ({2}) count until the successor's ({3}) begin,"
                + " first",
            f.operation(), next, ids(f.leftOut()), ids(f.counted()))
        : words.say(
            "{0} was followed by {1}: its figures ({2}) count until the successor's ({3}) begin,"
                + " first on {4}",
            f.operation(), next, ids(f.leftOut()), ids(f.counted()), words.date(f.from()));
  }

  private String twoHats(Finding f) {
    Deployment counted = f.counted().getFirst();
    return words.say(
        "{0}: {1} under {2} and under {3} ({4}) are taken for the same persons and count once,"
            + " under {2}",
        phrases.contributor(counted),
        phrases.shown(counted),
        counted.operation(),
        f.operation(),
        both(f));
  }

  private String unit(Finding f) {
    Deployment last = f.counted().getFirst();
    String who = phrases.contributor(last);
    if (!f.certain()) {
      return words.say(
          "{0}: {1} is recorded twice ({2}), in figures of the same day; they are added and may"
              + " count the same persons",
          who, last.unit(), both(f));
    }
    return since(
        words.say(
            "{0}: {1} is recorded twice ({2}) and counts where it was said to be last ({3})",
            who, last.unit(), both(f), ids(f.counted())),
        f);
  }

  private String rotation(Finding f) {
    Deployment coming = f.counted().getFirst();
    return since(
        words.say(
            "{0}: {1} relieves {2} ({3}); of both only the former counts",
            phrases.contributor(coming), coming.unit(), f.leftOut().getFirst().unit(), both(f)),
        f);
  }

  private String since(String what, Finding f) {
    return f.from() == null ? what : words.say("{0}, from {1} on", what, words.date(f.from()));
  }

  private String both(Finding f) {
    List<Deployment> both = new ArrayList<>(f.counted());
    both.addAll(f.leftOut());
    return ids(both);
  }

  /** Ids of records, the first few of them. */
  private String ids(List<Deployment> records) {
    return some(records.stream().map(d -> RecordIds.of(d.key())).distinct().toList());
  }

  private String some(List<String> ids) {
    int more = ids.size() - MOST;
    return more <= 0
        ? words.list(ids)
        : words.say(
            "{0} and {1, plural, one {# more record} other {# more records}}",
            String.join(", ", ids.subList(0, MOST)), more);
  }

  /** Guards that are overruled, each with the records that it concerns here and the reason. */
  List<String> overruled(List<Finding> findings) {
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
                words.sentence(
                    words.say(
                        "The guard {0} does not act on {1}: {2}",
                        overrule.guard().id(), some(List.copyOf(ids)), overrule.reason()))));
    return sentences;
  }
}

package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategorySplit;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.LevelSheet;
import org.muster.briefing.strength.Sheets;
import org.muster.briefing.strength.Statement;
import org.muster.briefing.strength.Track;

/**
 * What a briefing on some hosts does not count of an operation, as it is also for others, see
 * {@link Coverage}.
 *
 * @param statements those that the guards leave, in listing order
 * @param operationHosts where the operation serves
 */
record Elsewhere(List<Statement> statements, List<String> operationHosts) {
  static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());

  /** Figures that a remark names. */
  private static final int MOST = 6;

  /** The sentence on it; empty if nothing of it holds on the date. */
  Optional<String> remark(LocalDate asOf, Words words) {
    Sheets sheets = Sheets.of(statements, operationHosts, asOf);
    List<String> figures = new ArrayList<>(figures(sheets.strength(), words::amount, words));
    figures.addAll(
        figures(
            sheets.ceilings(), amount -> words.say("ceiling {0}", words.amount(amount)), words));
    figures.addAll(
        figures(sheets.imputed(), amount -> words.say("{0} imputed", words.amount(amount)), words));
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say(
                "Not counted, as they are also for places that are not covered here: {0}.",
                words.some(
                    figures,
                    MOST,
                    ", ",
                    more ->
                        words.say(
                            "{0, plural, one {# more figure} other {# more figures}}", more))));
  }

  /** Who is there on the date, in all of the places; null if nothing says that anybody is. */
  @Nullable Reading present(LocalDate asOf) {
    return Sheets.of(statements, operationHosts, asOf).strength().shown();
  }

  /** "90 (Mali; Niger)", one for all of the same places. */
  private static List<String> figures(
      LevelSheet sheet, Function<Amount, String> shown, Words words) {
    Phrases phrases = new Phrases(words);
    Map<List<String>, TreeMap<LevelKey, Track>> byPlaces = new LinkedHashMap<>();
    sheet
        .tracks()
        .forEach(
            (key, track) ->
                byPlaces.computeIfAbsent(key.hosts(), k -> new TreeMap<>()).put(key, track));
    List<String> figures = new ArrayList<>();
    byPlaces.forEach(
        (places, tracks) -> {
          Reading reading = new LevelSheet(tracks).shown();
          if (reading != null && !CategorySplit.nobody(reading)) {
            figures.add(shown.apply(reading.amount()) + " (" + phrases.hosts(places) + ")");
          }
        });
    return figures;
  }
}

package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.FillRateRule.InForce;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.strength.CategorySplit;
import org.muster.briefing.strength.LevelHistory;
import org.muster.briefing.strength.Portion;
import org.muster.domain.Entry;
import org.muster.domain.PartialDate;

/**
 * A total over several operations as it is shown.
 *
 * <p>Rule: a contributor, or an operation, counts where somebody is certainly present; where only
 * an unknown number is recorded, the count is a range. Reason: the UN's fact sheet of 31 December
 * 2013 counts 122 contributors, all those with somebody there; unknown is neither nobody nor
 * somebody.
 */
final class ScopeRule {
  private final NoteBook notes;
  private final Words words;
  private final StatedFigures stated;
  private final @Nullable PeriodFigures over;
  private final LocalDate asOf;

  /**
   * For one briefing.
   *
   * @param period null if it has none
   */
  ScopeRule(NoteBook notes, SourceBook sources, @Nullable PartialDate period, LocalDate asOf) {
    this.notes = notes;
    this.words = notes.words();
    this.asOf = asOf;
    this.stated = new StatedFigures(notes, sources, period, asOf);
    this.over = period == null ? null : new PeriodFigures(notes, period, asOf);
  }

  Briefing.ScopeTotal total(ScopeAccount account) {
    Scope scope = account.scope();
    List<Portion> somebody = account.somebody();
    SortedMap<String, Reading> split =
        CategorySplit.sum(
            somebody.stream()
                .map(p -> CategorySplit.of(p.sheets().strength(), p.presence()))
                .toList());
    List<String> categories = categories(split);
    List<RankRule.Contributor> contributors = RankRule.contributors(somebody, words);
    List<LevelHistory> histories = account.portions().stream().map(p -> p.history(asOf)).toList();
    Reading ceiling = ceiling(somebody);
    List<Briefing.Rank> ranking =
        new RankRule(notes, categories, account.present()).ranking(contributors, somebody);
    return new Briefing.ScopeTotal(
        scope.id(),
        scope.title(),
        (scope.definition().isBlank() ? "" : scope.definition() + " ")
            + new ScopeWords(words).counts(account, words.date(asOf)),
        notes.figure(account.present()),
        count(account, contributors.stream().map(RankRule.Contributor::present).toList()),
        count(account, somebody.stream().map(p -> p.presence().present()).toList()),
        notes.figure(ceiling),
        FillRateRule.figure(notes, account.present(), ceiling),
        categories.stream().map(c -> c.isEmpty() ? words.say("not stated") : c).toList(),
        categories.stream().map(c -> notes.figure(split.get(c))).toList(),
        ranking,
        ByName.pairs(ranking, words),
        new MatrixRule(notes).matrix(contributors, somebody),
        over == null || account.portions().isEmpty()
            ? null
            : over.levels(account.overTime(), histories),
        stated.totals(account, histories),
        account.remarks());
  }

  /** By name; what is of no stated category last, and only beside others. */
  private static List<String> categories(SortedMap<String, Reading> split) {
    if (split.isEmpty() || split.lastKey().isEmpty()) {
      return List.of();
    }
    List<String> categories = new ArrayList<>(split.keySet());
    if (categories.remove("")) {
      categories.add("");
    }
    return List.copyOf(categories);
  }

  /** How many of the readings have somebody; a range where some are not known. */
  private Briefing.Figure count(ScopeAccount account, List<Reading> readings) {
    if (account.present() == null) {
      return Briefing.Figure.NONE;
    }
    List<Entry> basis =
        readings.isEmpty()
            ? account.present().basis()
            : readings.stream().flatMap(r -> r.basis().stream()).toList();
    return notes.figure(new Reading(ScopeAccount.count(readings), basis));
  }

  /** Sum of the operations' ceilings in force; null if one of them has none for those present. */
  private static @Nullable Reading ceiling(List<Portion> somebody) {
    List<Reading> ceilings =
        somebody.stream()
            .map(
                p ->
                    FillRateRule.inForce(
                        p.sheets().ceilings(),
                        p.sheets().strength(),
                        p.presence().missionReported()))
            .map(InForce::comparable)
            .flatMap(Stream::ofNullable)
            .toList();
    return ceilings.isEmpty() || ceilings.size() < somebody.size() ? null : Reading.sum(ceilings);
  }
}

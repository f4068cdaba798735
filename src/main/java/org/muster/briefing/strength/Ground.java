package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Operation;
import org.muster.domain.RecordKey;
import org.muster.domain.Source;

/**
 * What the guards stand on, beside the statements.
 *
 * @param operations those that files name, one for each code
 * @param sources those that may be cited
 * @param ids how a briefing prints the id of a record, as settings name it
 */
public record Ground(
    LocalDate asOf,
    CountingSettings counting,
    List<Operation> operations,
    OperationHosts hosts,
    List<Source> sources,
    Function<RecordKey, String> ids) {

  /** The overrule that covers what a guard has found among these records; null if none does. */
  @Nullable Overrule overrule(Guard guard, Collection<Deployment> records) {
    List<String> printed = records.stream().map(d -> ids.apply(d.key())).toList();
    return counting.overrules().stream()
        .filter(overrule -> overrule.covers(guard, printed))
        .findFirst()
        .orElse(null);
  }

  /** The same, among two lists. */
  @Nullable Overrule overrule(Guard guard, List<Deployment> some, List<Deployment> others) {
    List<Deployment> both = new ArrayList<>(some);
    both.addAll(others);
    return overrule(guard, both);
  }

  LevelKey key(Deployment deployment) {
    return LevelKey.of(deployment, hosts.of(deployment.operation()));
  }
}

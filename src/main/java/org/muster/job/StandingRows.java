package org.muster.job;

import org.jspecify.annotations.Nullable;
import org.muster.domain.RecordKey;
import org.muster.intake.KnownRows;
import org.muster.store.Standing;

/**
 * What is known of a file's rows: nothing until its load has begun, as the files before it may
 * still change what stands. For the thread that reads the file.
 */
final class StandingRows implements KnownRows {
  private final Intaking intaking;
  private final Arrival.Opened opened;
  private @Nullable Standing standing;

  StandingRows(Intaking intaking, Arrival.Opened opened) {
    this.intaking = intaking;
    this.opened = opened;
  }

  @Override
  public boolean none() {
    if (standing == null) {
      standing = intaking.standing(opened);
    }
    return standing == null || standing.isEmpty();
  }

  @Override
  public int find(RecordKey key, long mark) {
    return none() || standing == null ? -1 : standing.find(key, mark);
  }
}

package org.muster.job.reading;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.muster.domain.RecordKey;
import org.muster.intake.KnownRows;
import org.muster.store.Standing;

/**
 * What is known of a file's rows. If a file before it may still change what stands, that is nothing
 * until its own load has begun. For the thread that reads the file.
 */
final class StandingRows implements KnownRows {
  private final Intaking intaking;
  private final Arrival.Opened opened;
  private @Nullable Standing standing;

  /**
   * Of a file.
   *
   * @param atFirst what stood before anything was read, if nothing was read before the file
   */
  StandingRows(Intaking intaking, Arrival.Opened opened, @Nullable Standing atFirst) {
    this.intaking = intaking;
    this.opened = opened;
    this.standing = atFirst;
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

  @Override
  public int find(RecordKey key, IntPredicate meant) {
    return none() || standing == null ? -1 : standing.find(key, meant);
  }
}

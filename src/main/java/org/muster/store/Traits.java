package org.muster.store;

import org.jspecify.annotations.Nullable;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Event;
import org.muster.domain.Quantity;
import org.muster.domain.Quantity.Reason;

/**
 * What can be said of a record in a few bits, in one number. The places and codes of the bits are
 * stored.
 */
final class Traits {
  /** Of which nothing is said. */
  static final int NONE = 0;

  /** How many codes of reasons there are; they go from 1 to that. */
  static final int REASONS = 5;

  /** Code of {@link Reason#NOT_COUNTED}. */
  static final int SEVERAL = 5;

  private static final int CAUSE = 0b11;
  private static final int SUMMARY = 1 << 2;
  private static final int IMPRECISE_PLACE = 1 << 3;
  private static final int PARTIAL_DATE = 1 << 4;
  private static final int DISORDERED = 1 << 5;
  private static final int PEOPLE_SHIFT = 6;
  private static final int INJURED_SHIFT = 9;
  private static final int REASON = 0b111;

  private Traits() {}

  static int of(Event event) {
    return cause(event.cause())
        | (event.uncountedSummary() ? SUMMARY : 0)
        | (event.placeImprecise() ? IMPRECISE_PLACE : 0)
        | (event.date().exactDay() ? 0 : PARTIAL_DATE)
        | (event.killed().disordered() || event.injured().disordered() ? DISORDERED : 0)
        | reason(event.killed().reason()) << PEOPLE_SHIFT
        | reason(event.injured().reason()) << INJURED_SHIFT;
  }

  /** Of a deployment: why its personnel is unknown. */
  static int of(Quantity personnel) {
    return reason(personnel.reason()) << PEOPLE_SHIFT;
  }

  private static int cause(CasualtyCause cause) {
    return switch (cause) {
      case UNKNOWN -> 0;
      case HOSTILE -> 1;
      case NON_HOSTILE -> 2;
    };
  }

  private static int reason(@Nullable Reason reason) {
    if (reason == null) {
      return 0;
    }
    return switch (reason) {
      case NOT_REPORTED -> 1;
      case WITHHELD -> 2;
      case NOT_APPLICABLE -> 3;
      case NOT_COLLECTED -> 4;
      case NOT_COUNTED -> 5;
    };
  }

  /** The code of the cause. */
  static int causeCode(int traits) {
    return traits & CAUSE;
  }

  static CasualtyCause cause(int code) {
    return switch (code) {
      case 0 -> CasualtyCause.UNKNOWN;
      case 1 -> CasualtyCause.HOSTILE;
      case 2 -> CasualtyCause.NON_HOSTILE;
      default -> throw StoreException.damaged("There is no cause " + code);
    };
  }

  static boolean summary(int traits) {
    return (traits & SUMMARY) != 0;
  }

  static boolean imprecisePlace(int traits) {
    return (traits & IMPRECISE_PLACE) != 0;
  }

  static boolean partialDate(int traits) {
    return (traits & PARTIAL_DATE) != 0;
  }

  static boolean disordered(int traits) {
    return (traits & DISORDERED) != 0;
  }

  /** Code of the reason why the people are unknown, 0 if they are not. */
  static int peopleReason(int traits) {
    return (traits >> PEOPLE_SHIFT) & REASON;
  }

  /** The same of the injured. */
  static int injuredReason(int traits) {
    return (traits >> INJURED_SHIFT) & REASON;
  }

  static Reason reason(int code) {
    return switch (code) {
      case 1 -> Reason.NOT_REPORTED;
      case 2 -> Reason.WITHHELD;
      case 3 -> Reason.NOT_APPLICABLE;
      case 4 -> Reason.NOT_COLLECTED;
      case 5 -> Reason.NOT_COUNTED;
      default -> throw StoreException.damaged("There is no reason " + code);
    };
  }
}

package org.muster;

import java.util.stream.LongStream;

/** How often what is left to chance is tried: more often where {@code muster.trials} says so. */
public final class Trials {
  private Trials() {}

  /** How many; as many as the property says, or {@code few} without it. */
  public static int count(int few) {
    String said = System.getProperty("muster.trials", "");
    return said.isEmpty() ? few : Integer.parseInt(said);
  }

  /** Seeds from 1 on, as many. */
  public static LongStream seeds(int few) {
    return LongStream.rangeClosed(1, count(few));
  }
}

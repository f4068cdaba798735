package org.muster.bench;

import java.util.Arrays;

/**
 * The benchmarks by name: {@code night}, {@code intake} or {@code compose}, then their arguments.
 */
public final class Bench {
  private Bench() {}

  /** Runs one. */
  public static void main(String[] args) throws Exception {
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    switch (args.length == 0 ? "" : args[0]) {
      case "night" -> WholeNight.main(rest);
      case "intake" -> IntakeRates.main(rest);
      case "compose" -> ComposeRates.main(rest);
      default ->
          System.out.println("say night, intake or compose; README.md tells what they measure");
    }
  }
}

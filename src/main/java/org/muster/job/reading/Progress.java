package org.muster.job.reading;

/**
 * Is told how far the reading of new files has come. Called from the thread that reads, some times
 * a second at most; must not throw.
 */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begins(int files, long bytes) {}

        @Override
        public void reads(long bytes, long rows) {}

        @Override
        public void ends() {}
      };

  /**
   * Reading begins; not called where nothing is new.
   *
   * @param files how many are read
   * @param bytes their length together
   */
  void begins(int files, long bytes);

  /**
   * Reading has come so far.
   *
   * @param bytes of all files together
   * @param rows of all files together
   */
  void reads(long bytes, long rows);

  /** All is read, or the reading broke off. Only after {@link #begins}. */
  void ends();
}

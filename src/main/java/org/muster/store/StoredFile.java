package org.muster.store;

/**
 * A file that was read and that the store remembers.
 *
 * @param load number of its reading, ascending in the order of reading and seeing
 * @param run number of the run that read it
 * @param counts what it changed; nothing if it was refused
 */
public record StoredFile(
    long load, long run, FileIdentity file, State state, FileTotals totals, LoadCounts counts) {

  /** What became of it. */
  public enum State {
    /** Its records count. */
    ACCEPTED("A"),
    /** It was held back or could not be used; none of its records counts. */
    REFUSED("R"),
    /**
     * It was not read: its content was known already, and now lay there under this name, too; or,
     * with a layout, this part of it was, and stood while others were read.
     */
    SEEN("S"),
    /** It has several parts, of which some may still have to be read. */
    BEGUN("M");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** One letter for it, by which the store knows it. */
    String code() {
      return code;
    }

    static State of(String code) {
      for (State state : values()) {
        if (state.code.equals(code)) {
          return state;
        }
      }
      throw StoreException.damaged("There is no state '" + code + "' of a file");
    }
  }
}

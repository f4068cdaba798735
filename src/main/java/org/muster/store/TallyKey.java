package org.muster.store;

/** What a tally's records have in common; numbers of the dictionary, but the kind and the month. */
record TallyKey(
    int kind, int release, int operation, int hosts, int area, int month, int type, int status)
    implements Comparable<TallyKey> {
  /** In the order of the components. Written out, like the hash, as millions are sorted. */
  @Override
  public int compareTo(TallyKey other) {
    int c = Integer.compare(kind, other.kind);
    c = c != 0 ? c : Integer.compare(release, other.release);
    c = c != 0 ? c : Integer.compare(operation, other.operation);
    c = c != 0 ? c : Integer.compare(hosts, other.hosts);
    c = c != 0 ? c : Integer.compare(area, other.area);
    c = c != 0 ? c : Integer.compare(month, other.month);
    c = c != 0 ? c : Integer.compare(type, other.type);
    return c != 0 ? c : Integer.compare(status, other.status);
  }

  @Override
  public int hashCode() {
    int hash = kind;
    hash = 31 * hash + release;
    hash = 31 * hash + operation;
    hash = 31 * hash + hosts;
    hash = 31 * hash + area;
    hash = 31 * hash + month;
    hash = 31 * hash + type;
    return 31 * hash + status;
  }
}

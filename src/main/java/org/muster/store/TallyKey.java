package org.muster.store;

import org.jspecify.annotations.Nullable;
import org.muster.domain.RecordKind;
import org.muster.store.Head.Figures;

/**
 * What a tally's records have in common; numbers of the dictionary, but for the kind, the month,
 * the code of the cause, the units and what is alike.
 *
 * @param units powers of ten of one approximate number of people, and of injured: see {@link
 *     #units(RecordKind, Head)}
 * @param alike null if the records may differ in their days, and in their figures
 */
record TallyKey(
    int kind,
    int release,
    int operation,
    int hosts,
    int area,
    int month,
    int type,
    int status,
    int dataset,
    int source,
    int force,
    int cause,
    int units,
    @Nullable Alike alike)
    implements Comparable<TallyKey> {
  private static final int UNITS = 32;

  /**
   * Days and figures that all records of a tally share. Events that lie in no one month are tallied
   * so, as a briefing may have to spread each of them over its days.
   */
  record Alike(Span span, Figures people, Figures injured) implements Comparable<Alike> {
    @Override
    public int compareTo(Alike other) {
      int c = Integer.compare(span.first(), other.span.first());
      c = c != 0 ? c : Integer.compare(span.last(), other.span.last());
      c = c != 0 ? c : compare(people, other.people);
      return c != 0 ? c : compare(injured, other.injured);
    }

    private static int compare(Figures a, Figures b) {
      int c = Long.compare(a.low(), b.low());
      c = c != 0 ? c : Long.compare(a.best(), b.best());
      return c != 0 ? c : Long.compare(a.high(), b.high());
    }
  }

  /**
   * The key of a record.
   *
   * @param dataset its number in the dictionary
   * @param alone whether the record is to share a tally only with those that have its very days and
   *     figures
   */
  static TallyKey of(RecordKind kind, int dataset, Head head, boolean alone) {
    int month = head.span().month();
    boolean apart = alone || apart(kind, month);
    return new TallyKey(
        kind.code(),
        head.release(),
        head.operation(),
        head.hosts(),
        head.area(),
        month,
        head.type(),
        head.status(),
        dataset,
        head.source(),
        head.force(),
        Traits.causeCode(head.traits()),
        units(kind, head),
        apart ? new Alike(head.span(), head.people(), head.injured()) : null);
  }

  /**
   * Whether a record shares a tally only with those that have its very days and figures.
   *
   * @param month of its days, or {@link Span#NO_MONTH}
   */
  static boolean apart(RecordKind kind, int month) {
    return kind == RecordKind.EVENT && month == Span.NO_MONTH;
  }

  /**
   * Approximate numbers of events are tallied by how coarse they are, as a sum is no more exact
   * than its parts; so in a tally either all are approximate, and equally so, or none is.
   */
  static int units(RecordKind kind, Head head) {
    return kind == RecordKind.EVENT ? UNITS * unit(head.people()) + unit(head.injured()) : 0;
  }

  private static int unit(Figures figures) {
    if (!figures.approximate()) {
      return 0;
    }
    int zeros = 0;
    for (long left = figures.best(); left > 0 && left % 10 == 0; left /= 10) {
      zeros++;
    }
    return 1 + zeros;
  }

  /** Power of ten that each number of people is a multiple of; 0 if none is approximate. */
  long peopleUnit() {
    return power(units / UNITS);
  }

  /** The same of the injured. */
  long injuredUnit() {
    return power(units % UNITS);
  }

  private static long power(int unit) {
    long power = unit == 0 ? 0 : 1;
    for (int i = 1; i < unit; i++) {
      power *= 10;
    }
    return power;
  }

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
    c = c != 0 ? c : Integer.compare(status, other.status);
    c = c != 0 ? c : Integer.compare(dataset, other.dataset);
    c = c != 0 ? c : Integer.compare(source, other.source);
    c = c != 0 ? c : Integer.compare(force, other.force);
    c = c != 0 ? c : Integer.compare(cause, other.cause);
    c = c != 0 ? c : Integer.compare(units, other.units);
    return c != 0 ? c : compare(alike, other.alike);
  }

  private static int compare(@Nullable Alike a, @Nullable Alike b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return a.compareTo(b);
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
    hash = 31 * hash + status;
    hash = 31 * hash + dataset;
    hash = 31 * hash + source;
    hash = 31 * hash + force;
    hash = 31 * hash + cause;
    hash = 31 * hash + units;
    return 31 * hash + (alike == null ? 0 : alike.hashCode());
  }

  void write(ByteSink sink) {
    sink.number(kind).number(release).number(operation).number(hosts).number(area).signed(month);
    sink.number(type).number(status).number(dataset).number(source).number(force).number(cause);
    sink.number(units).number(alike == null ? 0 : 1);
    if (alike != null) {
      sink.signed(alike.span.first()).signed(alike.span.last());
      write(alike.people, sink);
      write(alike.injured, sink);
    }
  }

  private static void write(Figures figures, ByteSink sink) {
    sink.signed(figures.low()).signed(figures.best()).signed(figures.high());
  }

  static TallyKey read(ByteSource source) {
    return new TallyKey(
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        (int) source.signed(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber(),
        source.smallNumber() == 0 ? null : alike(source));
  }

  private static Alike alike(ByteSource source) {
    Span span = new Span((int) source.signed(), (int) source.signed());
    return new Alike(span, figures(source), figures(source));
  }

  private static Figures figures(ByteSource source) {
    return new Figures(source.signed(), source.signed(), source.signed());
  }
}

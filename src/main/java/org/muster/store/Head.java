package org.muster.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.Quantity;
import org.muster.domain.Source;

/**
 * What selections and tallies need of a record, beside the record itself. Texts are numbers of the
 * {@link Dictionary}. All numbers lie in one piece: many heads are gone through in no order, and
 * memory answers late.
 *
 * @param release the marking; see {@link ReleaseClass}
 * @param hosts all hosts as one text, joined by {@code "; "}
 * @param area first-level area of an event
 * @param type of an event; the measure of a deployment
 * @param status the word of the status
 * @param source what an event names as its source
 * @param force whose casualties an event is
 * @param traits see {@link Traits}
 * @param first of the {@link #span}
 * @param last of the {@link #span}
 * @param peopleLow of the {@link #people}; so with the next two
 * @param injuredLow of the {@link #injured}; so with the next two
 * @param further as how many events more than one an event counts; 0 of other kinds
 */
record Head(
    int release,
    int operation,
    int hosts,
    int area,
    int type,
    int status,
    int source,
    int force,
    int traits,
    int first,
    int last,
    long peopleLow,
    long peopleBest,
    long peopleHigh,
    long injuredLow,
    long injuredBest,
    long injuredHigh,
    long further) {

  /** A head of a span and of figures. */
  Head(
      int release,
      int operation,
      int hosts,
      int area,
      int type,
      int status,
      int source,
      int force,
      int traits,
      Span span,
      Figures people,
      Figures injured,
      long further) {
    this(
        release,
        operation,
        hosts,
        area,
        type,
        status,
        source,
        force,
        traits,
        span.first(),
        span.last(),
        people.low,
        people.best,
        people.high,
        injured.low,
        injured.best,
        injured.high,
        further);
  }

  /**
   * Days that an event can be on; days on which a deployment or operation can stand; a source's day
   * of publication.
   */
  Span span() {
    return new Span(first, last);
  }

  /** Killed of an event, personnel of a deployment. */
  Figures people() {
    return new Figures(peopleLow, peopleBest, peopleHigh);
  }

  /** Injured of an event. */
  Figures injured() {
    return new Figures(injuredLow, injuredBest, injuredHigh);
  }

  /**
   * The three figures of a quantity.
   *
   * @param low {@link #NONE} if not stated; so with the others
   */
  record Figures(long low, long best, long high) {
    static final long NONE = -1;
    static final Figures UNKNOWN = new Figures(NONE, NONE, NONE);

    static Figures of(Quantity quantity) {
      return new Figures(
          orNone(quantity.lowInSums()), orNone(quantity.best()), orNone(quantity.high()));
    }

    /** Whether it is one approximate number: a best estimate alone. */
    boolean approximate() {
      return best != NONE && low == NONE && high == NONE;
    }

    private static long orNone(@Nullable Long count) {
      return count == null ? NONE : count;
    }
  }

  /** The head of a record; texts that the dictionary does not have yet are added to it. */
  static Head of(Entry entry, Dictionary texts) {
    return switch (entry) {
      case Deployment d ->
          new Head(
              release(d, texts),
              texts.number(d.operation()),
              hosts(d.hosts(), texts),
              texts.number(""),
              texts.number(d.measure().word()),
              texts.number(d.status().word()),
              texts.number(""),
              texts.number(""),
              Traits.of(d.personnel()),
              Span.of(d.from(), d.to()),
              Figures.of(d.personnel()),
              Figures.UNKNOWN,
              0);
      case Event e ->
          new Head(
              release(e, texts),
              texts.number(e.operation()),
              hosts(e.hosts(), texts),
              texts.number(e.area()),
              texts.number(e.type()),
              texts.number(e.status().word()),
              texts.number(e.citation().source()),
              texts.number(e.force()),
              Traits.of(e),
              Span.of(e.date()),
              Figures.of(e.killed()),
              Figures.of(e.injured()),
              e.count() - 1);
      case Operation o ->
          plain(o, texts, o.code(), hosts(o.hosts(), texts), Span.of(o.from(), o.to()));
      case Source s -> plain(s, texts, "", texts.number(""), Span.of(s.published()));
    };
  }

  private static Head plain(Entry entry, Dictionary texts, String operation, int hosts, Span span) {
    int none = texts.number("");
    return new Head(
        release(entry, texts),
        texts.number(operation),
        hosts,
        none,
        none,
        none,
        none,
        none,
        Traits.NONE,
        span,
        Figures.UNKNOWN,
        Figures.UNKNOWN,
        0);
  }

  private static int release(Entry entry, Dictionary texts) {
    return texts.number(entry.marking());
  }

  private static int hosts(List<String> hosts, Dictionary texts) {
    return texts.number(hosts.size() == 1 ? hosts.getFirst() : String.join("; ", hosts));
  }
}

package org.muster.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Rows of several sorted sources in the order of their keys, one for each key, none empty. */
final class TallyMerge implements Iterator<TallyRow> {
  private final PriorityQueue<Source> sources =
      new PriorityQueue<>(Comparator.comparing((Source source) -> source.row.key()));
  private @Nullable TallyRow next;

  private static final class Source {
    private final Iterator<TallyRow> rows;
    private TallyRow row;

    Source(Iterator<TallyRow> rows) {
      this.rows = rows;
      this.row = rows.next();
    }
  }

  /** Over sources, each of which has a key at most once. */
  TallyMerge(Collection<? extends Iterator<TallyRow>> all) {
    all.stream().filter(Iterator::hasNext).map(Source::new).forEach(sources::add);
    next = find();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public TallyRow next() {
    TallyRow found = next;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = find();
    return found;
  }

  private @Nullable TallyRow find() {
    while (!sources.isEmpty()) {
      TallyRow row = take();
      while (!sources.isEmpty() && sources.element().row.key().equals(row.key())) {
        row = row.plus(take());
      }
      if (!row.empty()) {
        return row;
      }
    }
    return null;
  }

  private TallyRow take() {
    Source source = sources.remove();
    TallyRow row = source.row;
    if (source.rows.hasNext()) {
      source.row = source.rows.next();
      sources.add(source);
    }
    return row;
  }
}

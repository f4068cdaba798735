package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.muster.render.pdf.document.PageFormat;
import org.muster.render.pdf.document.Pages;

/**
 * The column that blocks flow down: where the next one begins, what distance it keeps, when the
 * page turns, and which headings wait to stand with what follows them. Lengths are points; y counts
 * upwards.
 */
final class Flow {
  /** Rounding must not turn a page that is just full. */
  private static final double TOLERANCE = 0.01;

  private final Pages pages;
  private final List<Waiting> held = new ArrayList<>();
  private Runnable atStart = () -> {};
  private double y;
  private double gap;
  private double gapAbove;
  private boolean closed;
  private double insetLeft;
  private double insetRight;
  private @Nullable Backdrop backdrop;
  private @Nullable PageFormat coming;

  /**
   * A block that waits for the next one.
   *
   * @param before least distance to what stands above
   * @param after distance to what follows: exact below a heading, else the least
   */
  record Held(double before, double height, double after, boolean heading) {}

  private record Waiting(Held held, DoubleConsumer drawing) {}

  /** Draws what lies behind a stretch of the column. */
  interface Backdrop {
    void draw(double top, double bottom);
  }

  Flow(Pages pages) {
    this.pages = pages;
    this.y = pages.format().top();
  }

  double left() {
    return format().left() + insetLeft;
  }

  double width() {
    return format().textWidth() - insetLeft - insetRight;
  }

  /** Moves both edges of the column inwards, or back by negative values. */
  void inset(double left, double right) {
    insetLeft += left;
    insetRight += right;
  }

  /** Sets what is done whenever a block begins, once the column stands where it does. */
  void atStart(Runnable action) {
    atStart = action;
  }

  /** Sets what is drawn behind all that follows, or nothing. */
  void behind(@Nullable Backdrop drawing) {
    backdrop = drawing;
  }

  /** Where the column stands: y of the upper edge of what comes next. */
  double top() {
    return y;
  }

  /** Keeps no distance to what comes next, whatever that wants. */
  void closeUp() {
    gap = 0;
    closed = true;
  }

  /** Keeps at least this distance to what comes next. */
  void space(double points) {
    gap = Math.max(gap, points);
  }

  /**
   * Puts a block off until the next one begins, to stand on the same page; what waits for it
   * already is placed if all together would take more than half a page.
   *
   * @param drawing is given the y of the block's upper edge
   */
  void hold(Held block, DoubleConsumer drawing) {
    if (above() + block.before + block.height > pageHeight() / 2) {
      flush();
    }
    if (held.isEmpty()) {
      gapAbove = gap;
      gap = 0;
    }
    held.add(new Waiting(block, drawing));
  }

  /** Whether a block waits for the next one. */
  boolean holds() {
    return !held.isEmpty();
  }

  /**
   * Begins a block: places what was held, so that it and this much of the block stand together if a
   * page can hold them.
   */
  void start(double needed) {
    if (coming != null) {
      turn(coming);
    }
    if (!atTop() && !fits(above() + needed)) {
      turn();
    }
    placeHeld();
    skipGap();
    atStart.run();
  }

  private void placeHeld() {
    if (held.isEmpty()) {
      return;
    }
    double wanted = gap;
    gap = gapAbove;
    List<Waiting> now = List.copyOf(held);
    held.clear();
    for (Waiting one : now) {
      space(one.held.before);
      skipGap();
      one.drawing.accept(y);
      advance(one.held.height);
      gap = one.held.after;
    }
    gap = now.getLast().held.heading ? gap : Math.max(gap, wanted);
  }

  private void skipGap() {
    if (!atTop() && !closed) {
      advance(gap);
    }
    gap = 0;
    closed = false;
  }

  private boolean atTop() {
    return y >= pages.format().top() - TOLERANCE;
  }

  /** Whether this much fits on the page. */
  boolean fits(double height) {
    return y - height >= pages.format().bottom() - TOLERANCE;
  }

  /** What is left of the page. */
  double room() {
    return y - pages.format().bottom();
  }

  /** What will be left of it below what waits for the next block; negative if that does not fit. */
  double roomBelowHeld() {
    return (coming == null ? room() : pageHeight()) - above();
  }

  /** What the next block keeps above it: a distance, and what waits for it with its distances. */
  private double above() {
    boolean close = atTop() || closed;
    if (held.isEmpty()) {
      return close ? 0 : gap;
    }
    double height = 0;
    double space = gapAbove;
    for (Waiting one : held) {
      height += close ? 0 : Math.max(space, one.held.before);
      height += one.held.height;
      space = one.held.after;
      close = false;
    }
    return height + (held.getLast().held.heading ? space : Math.max(space, gap));
  }

  /** Height of an empty page. */
  double pageHeight() {
    return format().textHeight();
  }

  /** Takes a piece of the column; returns the y of its upper edge. */
  double take(double height) {
    double top = y;
    advance(height);
    return top;
  }

  private void advance(double height) {
    if (backdrop != null && height > 0) {
      backdrop.draw(y, y - height);
    }
    y -= height;
  }

  /** Goes on at the top of a new page. */
  void turn() {
    turn(pages.format());
  }

  /** Goes on at the top of a page of a format; held blocks go with it. */
  void turn(PageFormat format) {
    coming = null;
    pages.next(format);
    y = format.top();
    gap = 0;
  }

  /** Places what is held without anything that follows. */
  void flush() {
    if (!held.isEmpty()) {
      start(0);
    }
  }

  /** Ends the present page, unless nothing is on it, and goes on in a format. */
  void begin(PageFormat format) {
    flush();
    turn(format);
  }

  /** Ends the present page; what follows, if anything does, begins a page of a format. */
  void resume(PageFormat format) {
    flush();
    coming = format;
  }

  /** Goes back up to where a column beside the last one begins, on the same page, or down again. */
  void at(double top) {
    y = top;
    gap = 0;
  }

  /** The format of the present page, or of the one that what follows begins. */
  PageFormat format() {
    return coming == null ? pages.format() : coming;
  }
}

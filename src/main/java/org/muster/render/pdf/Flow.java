package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
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
  private final List<Held> held = new ArrayList<>();
  private double y;
  private double gap;
  private double insetLeft;
  private double insetRight;
  private @Nullable Backdrop backdrop;

  /** A block that stands on the same page as the beginning of the next one. */
  interface Held {
    double before();

    double height();

    double after();

    /** Draws it; {@code top} is the y of its upper edge. */
    void draw(double top);
  }

  /** Draws what lies behind a stretch of the column. */
  interface Backdrop {
    void draw(double top, double bottom);
  }

  Flow(Pages pages) {
    this.pages = pages;
    this.y = pages.format().top();
  }

  double left() {
    return pages.format().left() + insetLeft;
  }

  double width() {
    return pages.format().textWidth() - insetLeft - insetRight;
  }

  /** Moves both edges of the column inwards, or back by negative values. */
  void inset(double left, double right) {
    insetLeft += left;
    insetRight += right;
  }

  /** Sets what is drawn behind all that follows, or nothing. */
  void behind(@Nullable Backdrop drawing) {
    backdrop = drawing;
  }

  /** Where the column stands: y of the upper edge of what comes next. */
  double top() {
    return y;
  }

  /** Keeps no distance to what comes next. */
  void closeUp() {
    gap = 0;
  }

  /** Keeps at least this distance to what comes next. */
  void space(double points) {
    gap = Math.max(gap, points);
  }

  /** Puts a block off until the next one begins. */
  void hold(Held block) {
    held.add(block);
  }

  /**
   * Begins a block: places what was held, so that it and this much of the block stand together if a
   * page can hold them.
   */
  void start(double needed) {
    double total = needed;
    double distance = gap;
    for (Held block : held) {
      total += Math.max(distance, block.before()) + block.height();
      distance = block.after();
    }
    total += distance;
    if (!atTop() && !fits(total)) {
      turn();
    }
    List<Held> now = List.copyOf(held);
    held.clear();
    for (Held block : now) {
      space(block.before());
      skipGap();
      block.draw(y);
      advance(block.height());
      gap = block.after();
    }
    skipGap();
  }

  private void skipGap() {
    if (!atTop()) {
      advance(gap);
    }
    gap = 0;
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

  /** Height of an empty page. */
  double pageHeight() {
    return pages.format().textHeight();
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

  PageFormat format() {
    return pages.format();
  }
}

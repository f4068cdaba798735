package org.muster.render.chart;

import java.time.LocalDate;

/** Where a chart's axes stand: days to x, values from 0 to y. */
record Plot(LocalDate from, LocalDate to, ValueScale values, Box box) {
  double x(LocalDate day) {
    double share = (double) (day.toEpochDay() - from.toEpochDay()) / days(from, to);
    return box.left() + share * (box.right() - box.left());
  }

  double y(double value) {
    return box.bottom() - value / values.top() * (box.bottom() - box.top());
  }

  static double days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }
}

package org.muster.render.chart;

/** What a {@code <figure>} can hold. */
public sealed interface Picture extends Drawing
    permits StepChart, BarChart, MonthChart, SpanChart, MapChart {}

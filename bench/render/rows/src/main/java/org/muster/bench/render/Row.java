package org.muster.bench.render;

import java.time.LocalDate;

/** One row of the listings: an event with twelve values, of which a PDF shows eight. */
public record Row(
    String id,
    String country,
    LocalDate first,
    LocalDate last,
    String place,
    String type,
    String title,
    String actors,
    long killed,
    long injured,
    double latitude,
    double longitude) {}

/**
 * A series becomes strokes on a Canvas; the page and the PDF each bring one. Start with {@link
 * org.muster.render.chart.Canvas}.
 */
@NullMarked
package org.muster.render.chart;

import org.jspecify.annotations.NullMarked;

package org.muster.render.excel;

import org.muster.render.chart.Figure;

/**
 * Where a chart and its numbers stand on their sheet. Rows are 0-based.
 *
 * @param top first row of the chart
 * @param rows how many rows it covers
 * @param firstNumber the row of the first of its numbers
 */
record ChartArea(Figure figure, int top, int rows, Numbers numbers, int firstNumber) {}

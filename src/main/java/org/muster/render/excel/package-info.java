/**
 * The markup stream becomes a workbook, through POI. Start with {@link
 * org.muster.render.excel.ExcelRenderer}.
 */
@NullMarked
package org.muster.render.excel;

import org.jspecify.annotations.NullMarked;

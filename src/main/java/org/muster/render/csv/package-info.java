/**
 * Tables as CSV: exports and rejects to mend. Start with {@link org.muster.render.csv.CsvTable}.
 */
@NullMarked
package org.muster.render.csv;

import org.jspecify.annotations.NullMarked;

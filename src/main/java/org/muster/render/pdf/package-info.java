/**
 * The markup stream becomes a tagged, archival PDF, through OpenPDF. Start with {@link
 * org.muster.render.pdf.PdfRenderer}. This package sets blocks one below the other: {@code
 * Composition} reads them, {@code Flow} is the column that they fill. Below it, {@code text} breaks
 * text of any script into lines of glyphs, and {@code document} writes the file.
 */
@NullMarked
package org.muster.render.pdf;

import org.jspecify.annotations.NullMarked;

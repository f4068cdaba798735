/**
 * The markup stream becomes a tagged, archival PDF, through OpenPDF. Start with {@link
 * org.muster.render.pdf.PdfRenderer}.
 */
@NullMarked
package org.muster.render.pdf;

import org.jspecify.annotations.NullMarked;

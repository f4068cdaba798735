/**
 * Finished PDFs read back through their structure, as a screen reader reads them. Start with {@link
 * org.muster.render.pdf.proof.PdfReadBack}.
 */
@NullMarked
package org.muster.render.pdf.proof;

import org.jspecify.annotations.NullMarked;

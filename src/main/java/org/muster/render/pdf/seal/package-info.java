/**
 * What is done to a finished PDF before it leaves: a password, a signature. Start with {@link
 * org.muster.render.pdf.seal.PdfSeal}.
 */
@NullMarked
package org.muster.render.pdf.seal;

import org.jspecify.annotations.NullMarked;

/**
 * The file itself: pages, marks and the structure tree, written as they come and never kept. Start
 * with {@link org.muster.render.pdf.document.Pages}.
 */
@NullMarked
package org.muster.render.pdf.document;

import org.jspecify.annotations.NullMarked;

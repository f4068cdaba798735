/**
 * The markup stream becomes one self-contained HTML page. Start with {@link
 * org.muster.render.page.PageRenderer}.
 */
@NullMarked
package org.muster.render.page;

import org.jspecify.annotations.NullMarked;

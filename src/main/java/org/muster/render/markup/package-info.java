/**
 * Freemarker: a briefing and a template become one small XHTML vocabulary, as a stream. Start with
 * {@link org.muster.render.markup.MarkupReader}.
 */
@NullMarked
package org.muster.render.markup;

import org.jspecify.annotations.NullMarked;

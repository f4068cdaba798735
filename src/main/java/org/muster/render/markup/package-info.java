/**
 * Freemarker: a briefing and a template become one small XHTML vocabulary, as a stream. Start with
 * {@link org.muster.render.markup.TemplateEngine}, which writes it, and {@link
 * org.muster.render.markup.MarkupReader}, which reads it.
 */
@NullMarked
package org.muster.render.markup;

import org.jspecify.annotations.NullMarked;

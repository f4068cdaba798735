/**
 * The contract of everything that turns markup into bytes. Start with {@link
 * org.muster.render.Renderer}.
 */
@NullMarked
package org.muster.render;

import org.jspecify.annotations.NullMarked;

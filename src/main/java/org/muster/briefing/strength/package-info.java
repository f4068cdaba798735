/**
 * Who is where on a date and over time: levels, changes, ceilings, and what must not be counted
 * twice. Pure arithmetic, without words for readers. Start with {@link
 * org.muster.briefing.strength.LevelSheet}.
 */
@NullMarked
package org.muster.briefing.strength;

import org.jspecify.annotations.NullMarked;

/**
 * How the cells of somebody else's row become the cells of a record: values, texts made of them,
 * dates, counts, countries. Start with {@link org.muster.intake.recipe.Mapping}.
 */
@NullMarked
package org.muster.intake.recipe;

import org.jspecify.annotations.NullMarked;

/**
 * Finished editions reach people; the only room that writes outside the state folder. Start with
 * {@link org.muster.delivery.EditionFolder}.
 */
@NullMarked
package org.muster.delivery;

import org.jspecify.annotations.NullMarked;

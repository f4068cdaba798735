/** A dropped file becomes records or notices. Start with {@link org.muster.intake.Intake}. */
@NullMarked
package org.muster.intake;

import org.jspecify.annotations.NullMarked;

/**
 * What lies in the output folder: an edition's name and what it holds, and the index of all of
 * them. Start with {@link org.muster.job.edition.Manifest}.
 */
@NullMarked
package org.muster.job.edition;

import org.jspecify.annotations.NullMarked;

/** The language of a document: its phrases, numbers, dates and direction. */
@NullMarked
package org.muster.language;

import org.jspecify.annotations.NullMarked;

/**
 * How a room says that data is not right: typed facts, severity, remedy. Ground floor: JDK only.
 * Start with {@link org.muster.notice.Notice}.
 */
@NullMarked
package org.muster.notice;

import org.jspecify.annotations.NullMarked;

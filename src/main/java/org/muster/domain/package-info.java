/**
 * The nouns of the field: quantity, partial date, measure, deployment, event, operation, source,
 * marking, country. Ground floor: JDK only. Start with {@link org.muster.domain.Deployment}.
 */
@NullMarked
package org.muster.domain;

import org.jspecify.annotations.NullMarked;

package org.muster.domain;

/**
 * Where a record's statement comes from.
 *
 * @param source id of a {@link Source} or, if there is none of that id, the source's own text;
 *     empty if not given
 * @param url link to the statement itself; empty if not given
 * @param quote a few words of the source; empty if not given
 */
public record Citation(String source, String url, String quote) {}

package org.muster.store;

/**
 * A run that came to its end.
 *
 * @param edition what it published, or the earlier edition that it found to be equal
 */
public record CompletedRun(Run run, Edition edition) {}

package org.muster.domain;

/**
 * Whether an event happened. Planned and claimed events are counted apart from those that occurred.
 */
public enum EventStatus {
  OCCURRED,
  PLANNED,
  CLAIMED
}

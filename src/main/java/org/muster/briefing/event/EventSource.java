package org.muster.briefing.event;

/**
 * What events name as their source.
 *
 * @param dataset of the events, which says where the source is looked up first
 * @param text as the records give it; empty if they name none
 */
public record EventSource(String dataset, String text) implements Comparable<EventSource> {
  @Override
  public int compareTo(EventSource other) {
    int c = dataset.compareTo(other.dataset);
    return c != 0 ? c : text.compareTo(other.text);
  }
}

package org.muster.briefing;

import java.util.List;
import org.muster.briefing.event.EventStock;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.Source;

/**
 * What a briefing is made of: everything that was known, already limited to what its audience may
 * see. Order does not matter.
 */
public record Records(
    List<Deployment> deployments,
    EventStock events,
    List<Operation> operations,
    List<Source> sources) {
  public Records {
    deployments = List.copyOf(deployments);
    operations = List.copyOf(operations);
    sources = List.copyOf(sources);
  }

  /** With events that are all at hand. */
  public Records(
      List<Deployment> deployments,
      List<Event> events,
      List<Operation> operations,
      List<Source> sources) {
    this(deployments, EventStock.of(events), operations, sources);
  }
}

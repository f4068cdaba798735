package org.muster.domain;

/**
 * Where a deployment stands. {@code WITHDRAWN} is about troops; a withdrawn record is another
 * thing.
 */
public enum DeploymentStatus {
  /** Stated as an intention, undecided or undated. */
  PLANNED,
  /** Announced by the sender. */
  ANNOUNCED,
  /** Decided by whoever has to, for example a parliament. */
  APPROVED,
  /** Being made ready; nobody has moved. */
  PREPARING,
  /** On the ground. */
  DEPLOYED,
  /** The troops have left. */
  WITHDRAWN
}

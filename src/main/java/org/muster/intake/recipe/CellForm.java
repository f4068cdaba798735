package org.muster.intake.recipe;

import java.util.Map;
import org.muster.domain.Quantity;

/**
 * How the cells of a publisher's column are to be taken.
 *
 * @param missing marks that stand for "no value", and why there is none
 * @param decimals how many digits behind the point count; -1 for all
 */
public record CellForm(Map<String, Quantity.Reason> missing, int decimals) {
  public CellForm {
    missing = Map.copyOf(missing);
  }
}

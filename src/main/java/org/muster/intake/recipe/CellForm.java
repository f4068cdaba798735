package org.muster.intake.recipe;

import java.util.Map;
import org.muster.domain.Quantity;

/**
 * How the cells of a publisher's column are to be taken.
 *
 * @param missing marks that stand for "no value", and why there is none
 * @param decimals how many digits behind the point count; -1 for all
 * @param sheet whether a cell that is blank has the name of the sheet
 */
public record CellForm(Map<String, Quantity.Reason> missing, int decimals, boolean sheet) {
  public CellForm {
    missing = Map.copyOf(missing);
  }
}

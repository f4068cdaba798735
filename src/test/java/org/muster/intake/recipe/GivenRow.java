package org.muster.intake.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.domain.Quantity;
import org.muster.intake.format.Row;

/** A row in memory: the columns a, b, c and so on. */
record GivenRow(List<String> cells) implements Row {
  static Origin of(String... cells) {
    return of(Map.of("NA", Quantity.Reason.NOT_REPORTED, "-99", Quantity.Reason.WITHHELD), cells);
  }

  static Origin of(Map<String, Quantity.Reason> missing, String... cells) {
    List<CellForm> forms = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      forms.add(new CellForm(missing, -1, false));
    }
    return new Origin(new GivenRow(List.of(cells)), forms, 1, "");
  }

  static Value column(String name) {
    return new Value.Cell(name.charAt(0) - 'a', name);
  }

  @Override
  public String value(int column) {
    return cells.get(column);
  }

  @Override
  public int length(int column) {
    return cells.get(column).length();
  }

  @Override
  public boolean odd(int column) {
    return false;
  }
}

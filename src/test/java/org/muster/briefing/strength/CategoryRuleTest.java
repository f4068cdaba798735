package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class CategoryRuleTest {
  @Test
  void addsCategories() {
    assertThat(police().strength().present().text()).isEqualTo("110");
  }

  @Test
  void takesAFigureWithoutCategoryAsThatOfAllCategories() {
    Briefing.OperationStrength nmi = police().deployment("C", "personnel", "115").strength();

    assertThat(nmi.present().text()).isEqualTo("115");
    assertThat(nmi.remarks()).isEmpty();
    assertThat(nmi.contributors())
        .extracting(Briefing.ContributorStrength::category)
        .containsExactly("", "troops", "police");
  }

  @Test
  void saysThatCategoriesExceedTheFigureForAll() {
    Briefing.OperationStrength nmi = police().deployment("C", "personnel", "90").strength();

    assertThat(nmi.present().text()).isEqualTo("90");
    assertThat(nmi.remarks())
        .containsExactly(
            "Denmark: the parts by category or unit add up to more than the figure for all of"
                + " them.");
  }

  @Test
  void letsAnUnknownFigureGiveWayToKnownCategories() {
    assertThat(police().deployment("C", "personnel", "").strength().present().text())
        .isEqualTo("110");
  }

  @Test
  void addsPlacesAndSaysWhereTheyOverlap() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "host", "IRQ", "personnel", "100")
            .deployment("B", "host", "KWT", "personnel", "20")
            .deployment("C", "host", "KWT; SYR", "personnel", "3")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("123");
    assertThat(nmi.contributors()).hasSize(1);
    assertThat(nmi.contributors().getFirst().present().text()).isEqualTo("123");
    assertThat(nmi.remarks())
        .containsExactly(
            "Denmark: figures for places that overlap in Kuwait are added; they may count the same"
                + " persons.");
  }

  private static Given police() {
    return new Given()
        .deployment("A", "category", "troops", "personnel", "100")
        .deployment("B", "category", "police", "personnel", "10");
  }
}

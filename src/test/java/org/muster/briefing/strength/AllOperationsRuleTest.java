package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.settings.Guard;
import org.muster.notice.NoticeType;

final class AllOperationsRuleTest {
  @ParameterizedTest
  @ValueSource(strings = {"UN-ALL-MISSIONS", "UN total", "un_all_operations"})
  void leavesOutAllOperationsOfTheSameLeadWhateverTheirDataset(String code) {
    Given given = un(code, "United Nations");

    Briefing briefing = given.briefing(Given.DAY, "", Given.scope("all"));

    assertThat(total(given)).isEqualTo("900");
    assertThat(briefing.totals().getFirst().remarks())
        .containsExactly(code + " sums up other operations and is not added.");
    assertThat(briefing.operations())
        .extracting(Briefing.OperationStrength::code)
        .containsExactly("UNIFIL", "UNDOF");
    assertThat(briefing.deployments()).hasSize(3);
    assertThat(given.noticed(NoticeType.COUNTED_SUBTOTAL))
        .containsExactly("Rows of " + code + " sum up others and are not added: un-totals/T.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNTOTAL", "TOTAL FORCE", "UN-ALL-MISSIONS-GENEVA", "UNMISS"})
  void countsNamesThatOnlyLookLikeAllOperations(String code) {
    assertThat(total(un(code, "United Nations"))).isEqualTo("1,800");
  }

  @Test
  void countsAllOperationsOfSomebodyElse() {
    assertThat(total(un("EU-ALL-MISSIONS", "European Union"))).isEqualTo("1,800");
  }

  @Test
  void countsThemWhereTheyAreTheOnlyFigureThereIs() {
    Given given =
        new Given()
            .operation("UN-ALL-MISSIONS", "All", "LBN", "leads", "United Nations")
            .deployment("T", "operation", "UN-ALL-MISSIONS", "contributor", "*", "personnel", "7");

    assertThat(total(given)).isEqualTo("7");
  }

  @Test
  void countsThemWhereTheGuardIsOverruled() {
    Briefing briefing =
        un("UN-ALL-MISSIONS", "United Nations")
            .overruled(Guard.SUBTOTAL, "it is the name of a mission", "un-totals/T");

    assertThat(briefing.operations())
        .extracting(Briefing.OperationStrength::code)
        .contains("UN-ALL-MISSIONS");
  }

  private static String total(Given given) {
    return given.total("", Given.scope("all")).present().text();
  }

  /** Two missions of the United Nations, and another operation with as many as both. */
  private static Given un(String code, String leads) {
    return new Given()
        .operation("UNIFIL", "Force in Lebanon", "LBN", "leads", "United Nations")
        .operation("UNDOF", "Force on the Golan", "SYR", "leads", "United Nations")
        .operation(code, "All, as stated", "", "leads", leads)
        .deployment("A", "dataset", "un", "operation", "UNIFIL", "personnel", "700")
        .deployment("B", "dataset", "un", "operation", "UNDOF", "personnel", "200")
        .deployment(
            "T",
            "dataset",
            "un-totals",
            "operation",
            code,
            "contributor",
            "*",
            "host",
            "",
            "personnel",
            "900");
  }
}

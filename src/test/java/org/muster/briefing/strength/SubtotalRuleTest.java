package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.settings.Guard;
import org.muster.notice.NoticeType;

final class SubtotalRuleTest {
  /** The shape of the UN's file of 31 March 2014: details, sums by contributor, and one of all. */
  @Test
  void leavesOutSumsOfDetailsAndSumsOfSums() {
    Given given = new Given();
    int total = 0;
    for (int c = 0; c < 122; c++) {
      int own = 0;
      for (int m = 0; m < 5; m++) {
        int n = 1 + (37 * c + 101 * m) % 400;
        own += n;
        add(given, "C" + c + "M" + m, "MISSION" + m, "Force " + c, n);
      }
      add(given, "C" + c, "all", "Force " + c, own);
      total += own;
    }
    add(given, "ALL", "all", "all", total);

    Briefing briefing = given.briefing();

    long sum = briefing.operations().stream().mapToLong(o -> orZero(o.present().best())).sum();
    assertThat(sum).isEqualTo(total);
    assertThat(briefing.operations()).extracting(Briefing.OperationStrength::code).hasSize(5);
    assertThat(briefing.deployments()).hasSize(122 * 5 + 123);
    assertThat(briefing.scope()).doesNotContain("all,").contains("MISSION0");
  }

  private static long orZero(@Nullable Long best) {
    return best == null ? 0 : best;
  }

  private static void add(Given given, String id, String operation, String who, int personnel) {
    given.deployment(
        id, "operation", operation, "contributor", who, "personnel", Integer.toString(personnel));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all",
        "ALL",
        "Total",
        "Grand Total",
        "Sub-total",
        "World",
        "Western Africa",
        "africa",
        "Total Europe",
        "All contributors"
      })
  void leavesOutContributorsThatStandForSeveral(String contributor) {
    assertThat(present(contributor, "troops")).isEqualTo("180");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Micronesia", "South Africa", "African Union", "Totalförsvaret"})
  void keepsNamesThatOnlyLookLikeSums(String contributor) {
    assertThat(present(contributor, "troops")).isEqualTo("1,080");
  }

  @Test
  void leavesOutCategoriesThatStandForSeveral() {
    assertThat(present("DNK", "Total")).isEqualTo("180");
  }

  private static String present(String contributor, String category) {
    return details()
        .deployment("X", "contributor", contributor, "category", category, "personnel", "900")
        .strength()
        .present()
        .text();
  }

  @Test
  void leavesOutTheWholeOfAllOperations() {
    Briefing briefing =
        new Given()
            .deployment("M", "contributor", "*", "personnel", "500")
            .deployment("N", "operation", "KFOR", "contributor", "*", "personnel", "300")
            .deployment("T", "operation", "Total", "contributor", "*", "personnel", "800")
            .briefing();

    assertThat(briefing.operations())
        .extracting(o -> o.code() + " " + o.present().text())
        .containsExactly("NMI 500", "KFOR 300");
  }

  @Test
  void countsASumThatIsTheOnlyFigureThereIs() {
    assertThat(
            new Given()
                .deployment("A", "category", "total", "personnel", "900")
                .strength()
                .present()
                .text())
        .isEqualTo("900");
  }

  @Test
  void namesTheRecordsInARemarkAndANotice() {
    Given given = details().deployment("X", "contributor", "Total", "personnel", "180");

    assertThat(given.strength().remarks())
        .containsExactly("Rows that sum up others are not added: X.");
    assertThat(given.noticed(NoticeType.COUNTED_SUBTOTAL))
        .containsExactly("Rows of NMI sum up others and are not added: X.");
    assertThat(given.briefing().overruled()).isEmpty();
  }

  @Test
  void countsARowWhereItIsOverruledAndPrintsTheReason() {
    Given given = details().deployment("X", "contributor", "Africa", "personnel", "900");
    Briefing briefing = given.overruled(Guard.SUBTOTAL, "Africa is a unit's name", "X");

    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("1,080");
    assertThat(briefing.overruled())
        .containsExactly("The guard subtotal does not act on X: Africa is a unit's name.");
    assertThat(briefing.operations().getFirst().remarks())
        .containsExactly(
            "Nothing of X is left out, as the guard subtotal is overruled: Africa is a unit's"
                + " name.");
    assertThat(given.overruled(Guard.SUBTOTAL, "Another row", "Y").overruled()).isEmpty();
  }

  @Test
  void handsOnTheSumsAsStated() {
    Ground ground = Grounds.plain();
    List<Statement> statements =
        Grounds.statements(details().deployment("X", "contributor", "all", "personnel", "180"));

    Guarded guarded = new Guards(ground).withinOperations(statements);

    assertThat(guarded.stated()).extracting(s -> s.key().id()).containsExactly("X");
    assertThat(guarded.counted()).extracting(s -> s.key().id()).containsExactly("A", "B");
  }

  private static Given details() {
    return new Given()
        .deployment("A", "category", "troops", "personnel", "120")
        .deployment("B", "contributor", "NOR", "category", "troops", "personnel", "60");
  }
}

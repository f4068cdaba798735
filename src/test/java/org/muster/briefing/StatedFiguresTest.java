package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.Scope;

final class StatedFiguresTest {
  private static final Scope WORLD = Given.scope("world", "stated-as", "WORLD");

  /**
   * As SIPRI printed 2009: the total is one more than the regions make. The regions are made up.
   */
  private static Given regions() {
    String[] numbers = {"Africa", "85000", "Americas", "11000", "Asia", "90000", "Europe", "20000"};
    Given given = new Given().source("S", "publisher", "SIPRI");
    for (int i = 0; i < numbers.length; i += 2) {
      total(given, numbers[i], "2009", numbers[i + 1]);
    }
    return total(total(given, "Middle East", "2009", "13278"), "WORLD", "2009", "219279");
  }

  private static Given total(Given given, String operation, String year, String personnel) {
    return given.deployment(
        operation + year,
        "operation",
        operation,
        "contributor",
        "*",
        "host",
        "",
        "as_of",
        year,
        "personnel",
        personnel);
  }

  private static Briefing.StatedTotals stated(Given given, String period) {
    return Objects.requireNonNull(given.total(period, WORLD).stated());
  }

  @Test
  void namesASourceThatIsNotStatedWithinASentence() {
    Given given =
        new Given()
            .deployment("A", "operation", "EAST", "source", "", "personnel", "5")
            .deployment("B", "operation", "WORLD", "source", "", "personnel", "5");

    assertThat(stated(given, "").by()).isEqualTo("a source that is not named");
  }

  @Test
  void showsATotalThatDoesNotFootBesideTheComputedOne() {
    Briefing.ScopeTotal world = regions().total("", WORLD);
    Briefing.StatedTotals stated = stated(regions(), "");

    assertThat(world.present().text()).isEqualTo("219,278");
    assertThat(world.missions().text()).isEqualTo("5");
    assertThat(world.counts()).endsWith("; the total stated as WORLD is compared and not added.");
    assertThat(stated.by()).isEqualTo("SIPRI");
    assertThat(stated.compared().text()).isEqualTo("1");
    assertThat(stated.equal().text()).isEqualTo("0");
    assertThat(stated.differences())
        .extracting(
            d ->
                d.day()
                    + ": "
                    + d.stated().text()
                    + " "
                    + d.stated().notes().size()
                    + ", "
                    + d.computed().text()
                    + " "
                    + d.computed().notes().size()
                    + ", "
                    + d.difference())
        .containsExactly("2009: 219,279 1, 219,278 5, +1");
    assertThat(stated.computedPeak()).isEqualTo("Computed peak: 219,278 (2009).");
    assertThat(stated.statedPeak()).isEqualTo("Stated peak: 219,279 (2009).");
  }

  @Test
  void isNoOperation() {
    Briefing briefing = regions().briefing(Given.DAY, "", WORLD);

    assertThat(briefing.operations()).extracting(o -> o.code()).doesNotContain("WORLD");
    assertThat(briefing.scope()).doesNotContain("WORLD");
    assertThat(briefing.keyPoints().toString()).doesNotContain("219,279");
    assertThat(briefing.deployments()).extracting(d -> d.operation()).contains("WORLD");
    assertThat(briefing.charts()).extracting(c -> c.id()).doesNotContain("strength-world");
    assertThat(briefing.charts().getLast().series())
        .extracting(s -> s.kind() + " " + s.name())
        .containsExactly("strength Computed total", "stated Stated as WORLD");
  }

  @Test
  void isARowThatSumsUpAllOperations() {
    Given given =
        new Given()
            .deployment("A", "operation", "ALPHA", "as_of", "2020-06-01", "personnel", "300")
            .deployment("B", "operation", "BRAVO", "as_of", "2020-06-01", "personnel", "100")
            .deployment(
                "T",
                "operation",
                "Total",
                "contributor",
                "*",
                "as_of",
                "2020-06-01",
                "personnel",
                "405");

    Briefing.ScopeTotal all = given.total("", Given.scope("all"));
    assertThat(all.present().text()).isEqualTo("400");
    assertThat(all.counts()).endsWith("; the total stated as Total is compared and not added.");
    assertThat(Objects.requireNonNull(all.stated()).differences())
        .extracting(d -> d.difference())
        .containsExactly("+5");
    assertThat(given.total("", Given.scope("a", "without", "BRAVO")).stated()).isNull();
  }

  @Test
  void isCoveredByABriefingOnSomeOperations() {
    Scope africa = Given.scope("africa", "operations", "Africa", "stated-as", "WORLD");
    Briefing.ScopeTotal total =
        regions()
            .compose(
                Given.settings("Africa").toBuilder().scopes(List.of(africa)).build(),
                Occasion.first(Given.DAY, Given.PROVENANCE))
            .briefing()
            .totals()
            .getFirst();

    assertThat(total.present().text()).isEqualTo("85,000");
    assertThat(total.stated()).isNotNull();
  }

  @Test
  void comparesOnlyDaysOfThePeriodAndDaysWithBoth() {
    Given given = new Given();
    for (int month = 1; month <= 6; month++) {
      String day = "2020-0" + month + "-01";
      given
          .deployment(
              "A" + month, "as_of", day, "personnel", month == 4 ? "withheld" : "10" + month)
          .deployment(
              "W" + month,
              "operation",
              "WORLD",
              "contributor",
              "*",
              "as_of",
              day,
              "personnel",
              month == 2 ? "100" : "10" + month);
    }

    Briefing.StatedTotals all = stated(given, "");
    assertThat(all.compared().text() + " " + all.equal().text()).isEqualTo("5 4");
    assertThat(all.differences()).extracting(d -> d.difference()).containsExactly("-2");
    Briefing.StatedTotals spring = stated(given, "2020-03/2020-05");
    assertThat(spring.compared().text() + " " + spring.equal().text()).isEqualTo("2 2");
    assertThat(spring.differences()).isEmpty();
    assertThat(spring.computedPeak()).isEqualTo("Computed peak: 105 on 1 May 2020.");
  }

  @Test
  void takesARoundedTotalForTheSame() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "97904")
            .deployment("W", "operation", "WORLD", "as_of", "2020-01-01", "personnel", "~98000");

    assertThat(stated(given, "").equal().text()).isEqualTo("1");
  }

  @Test
  void comparesTheStatementsOnTheScopesCategories() {
    Scope troops = Given.scope("t", "categories", "troops", "stated-as", "WORLD");
    Briefing.ScopeTotal total =
        new Given()
            .deployment("A", "category", "troops", "as_of", "2020", "personnel", "50")
            .deployment("W", "operation", "WORLD", "as_of", "2020", "personnel", "90")
            .deployment(
                "V", "operation", "WORLD", "category", "Troops", "as_of", "2020", "personnel", "50")
            .total("", troops);

    assertThat(Objects.requireNonNull(total.stated()).equal().text()).isEqualTo("1");
  }
}

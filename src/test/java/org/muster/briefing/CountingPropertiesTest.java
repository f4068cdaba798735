package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Deployment;
import org.muster.domain.Quantity;

/**
 * What holds of every count, whatever the records: made-up records of all measures, with repeats,
 * overlaps, ranges, unknown and partial dates, sums among the rows and several datasets.
 */
final class CountingPropertiesTest {
  private static final int RECORDS = 60;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsLowBestAndHighInOrder(long seed) {
    for (Briefing.Figure figure : figures(briefing(records(new Random(seed))))) {
      Long low = figure.low();
      Long best = figure.best();
      Long high = figure.high();
      if (best != null) {
        assertThat(low == null || low <= best).as("%s", figure).isTrue();
        assertThat(high == null || best <= high).as("%s", figure).isTrue();
      }
      assertThat(low == null || high == null || low <= high).as("%s", figure).isTrue();
      assertThat(low == null || low >= 0).as("%s", figure).isTrue();
    }
  }

  private static List<Briefing.Figure> figures(Briefing briefing) {
    List<Briefing.Figure> figures = new ArrayList<>();
    for (Briefing.OperationStrength o : briefing.operations()) {
      Collections.addAll(
          figures, o.present(), o.attributed(), o.rest(), o.ceiling(), o.imputed(), o.announced());
      o.contributors()
          .forEach(
              c ->
                  Collections.addAll(
                      figures, c.present(), c.ceiling(), c.imputed(), c.announced()));
    }
    briefing
        .charts()
        .forEach(
            chart ->
                chart
                    .series()
                    .forEach(
                        series ->
                            series
                                .steps()
                                .forEach(
                                    s ->
                                        figures.add(
                                            new Briefing.Figure(
                                                s.text(),
                                                s.low(),
                                                s.value(),
                                                s.high(),
                                                List.of(1))))));
    return figures;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTheSameInAnyOrderAndHoweverFilesAreSplit(long seed) {
    Random random = new Random(seed);
    List<Deployment> records = records(random);
    Composer.Composition expected = compose(records);

    List<Deployment> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    same(compose(shuffled), expected);

    int cut = random.nextInt(records.size());
    List<Deployment> split = new ArrayList<>(records.subList(cut, records.size()));
    split.addAll(records.subList(0, cut));
    same(compose(split), expected);
  }

  private static void same(Composer.Composition actual, Composer.Composition expected) {
    assertThat(ModelText.of(actual.briefing()))
        .containsExactlyElementsOf(ModelText.of(expected.briefing()));
    assertThat(actual.notices()).isEqualTo(expected.notices());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isUnchangedByRecordsBeyondItsDateOrItsScope(long seed) {
    Random random = new Random(seed);
    List<Deployment> records = records(random);
    List<Deployment> more = new ArrayList<>(records);
    for (int n = 0; n < 20; n++) {
      more.add(
          Given.oneDeployment(
              "LATER" + n,
              "operation",
              operation(random),
              "contributor",
              contributor(random),
              "unit",
              unit(random),
              "as_of",
              Given.DAY.plusDays(1 + random.nextInt(400)).toString(),
              "personnel",
              "777"));
      more.add(
          Given.oneDeployment(
              "ELSEWHERE" + n,
              "operation",
              "OTHER",
              "contributor",
              contributor(random),
              "unit",
              unit(random),
              "as_of",
              day(random).toString(),
              "personnel",
              "888"));
    }
    same(compose(more, "A", "B", "C"), compose(records, "A", "B", "C"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void addsPartsAndRestUpToTheTotal(long seed) {
    Random random = new Random(seed);
    briefing(records(random)).operations().forEach(CountingPropertiesTest::addsUp);
    for (int n = 0; n < 20; n++) {
      Given given =
          new Given().deployment("M", "contributor", "*", "personnel", number(random, 40_000));
      for (int part = random.nextInt(4); part >= 0; part--) {
        given.deployment(
            "P" + part, "contributor", "Force " + part, "personnel", number(random, 10_000));
      }
      addsUp(given.strength());
    }
  }

  private static String number(Random random, int most) {
    int coarse = (int) Math.pow(10, random.nextInt(4));
    int n = (1 + random.nextInt(most / coarse)) * coarse;
    return one(random, "", "~") + n;
  }

  private static void addsUp(Briefing.OperationStrength o) {
    Long total = o.present().best();
    Long parts = o.attributed().best();
    Long rest = o.rest().best();
    if (total == null || parts == null || rest == null) {
      return;
    }
    if (o.remarks().stream().anyMatch(r -> r.contains("add up to more than the mission's own"))) {
      assertThat(rest).as("%s", o).isZero();
      assertThat(parts).as("%s", o).isGreaterThan(total - unit(o));
    } else {
      long off = Math.abs(parts + rest - total);
      assertThat(off).as("%s", o).isLessThanOrEqualTo(unit(o) / 2);
    }
  }

  /** To which the rest is rounded: like the coarser of both that it is between; 0 if exact. */
  private static long unit(Briefing.OperationStrength o) {
    return Stream.of(o.present(), o.attributed(), o.rest())
        .map(Briefing.Figure::text)
        .filter(text -> text.startsWith("about ") && !text.equals("about 0"))
        .mapToLong(text -> Amount.of(Quantity.parse("~" + text.substring(6))).unit())
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void drawsOnTheDateWhatTheTableSays(long seed) {
    Briefing briefing = briefing(records(new Random(seed)));
    for (Briefing.Chart chart : briefing.charts()) {
      Briefing.OperationStrength o =
          briefing.operations().stream()
              .filter(any -> chart.title().endsWith(" " + any.code()))
              .findFirst()
              .orElseThrow();
      boolean stated = o.presentBasis().equals("mission-reported");
      if (stated || o.presentBasis().equals("sum of contributors")) {
        List<String> drawn =
            chart.series().stream()
                .filter(series -> series.kind().equals(stated ? "stated" : "strength"))
                .flatMap(series -> series.steps().stream())
                .filter(s -> !s.from().isAfter(Given.DAY) && s.to().isAfter(Given.DAY))
                .map(Briefing.Step::text)
                .toList();
        boolean unmoved = o.remarks().stream().noneMatch(r -> r.contains("is not counted"));
        if (unmoved) {
          assertThat(drawn).as("%s", o).containsExactly(o.present().text());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void saysAtLeastWhereAPartIsUnknown(long seed) {
    Random random = new Random(seed);
    Given given = new Given();
    List<String> known = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      String personnel = n == 0 ? "withheld" : Integer.toString(1 + random.nextInt(900));
      known.add(personnel);
      given.deployment("P" + n, "contributor", "Force " + n, "personnel", personnel);
    }
    long sum = known.stream().skip(1).mapToLong(Long::parseLong).sum();

    assertThat(given.strength().present().low()).isEqualTo(sum);
    assertThat(given.strength().present().best()).isNull();
    assertThat(given.strength().present().text()).startsWith("at least ");
  }

  private static Briefing briefing(List<Deployment> records) {
    return compose(records).briefing();
  }

  private static Composer.Composition compose(List<Deployment> records, String... operations) {
    BriefingSettings settings = Given.settings(operations);
    return new Given()
        .operation("A", "Operation A", "IRQ")
        .successor("B", "A", "IRQ")
        .entries(records)
        .compose(settings, Occasion.first(Given.DAY, Given.PROVENANCE));
  }

  private static List<Deployment> records(Random random) {
    return IntStream.range(0, RECORDS).mapToObj(n -> deployment(n, random)).toList();
  }

  private static Deployment deployment(int n, Random random) {
    LocalDate day = day(random);
    boolean change = random.nextInt(6) == 0;
    return Given.oneDeployment(
        "R" + n,
        "dataset",
        random.nextInt(8) == 0 ? "other" : "muster",
        "operation",
        operation(random),
        "contributor",
        contributor(random),
        "host",
        one(random, "IRQ", "IRQ", "KWT", "KWT; SYR", ""),
        "category",
        one(random, "", "", "troops", "police", "all"),
        "unit",
        unit(random),
        "measure",
        change
            ? one(random, "change", "reduction")
            : one(random, "strength", "strength", "strength", "imputed", "ceiling", "pledge"),
        "status",
        one(random, "deployed", "deployed", "deployed", "deployed", "announced", "withdrawn"),
        change || random.nextInt(3) == 0 ? "from" : "as_of",
        one(random, day.toString(), day.toString(), day.toString().substring(0, 7)),
        "to",
        random.nextInt(3) == 0 ? day.plusDays(random.nextInt(300)).toString() : "",
        "personnel",
        personnel(random));
  }

  private static String operation(Random random) {
    return one(random, "A", "B", "C");
  }

  private static String contributor(Random random) {
    return one(random, "*", "DNK", "DNK", "NOR", "SWE", "FIN", "Total");
  }

  private static String unit(Random random) {
    return one(random, "", "", "", "1st", "2nd");
  }

  private static LocalDate day(Random random) {
    return Given.DAY.minusDays(random.nextInt(500));
  }

  private static String personnel(Random random) {
    int n = random.nextInt(2000);
    int more = n + random.nextInt(100);
    return one(
        random,
        Integer.toString(n),
        Integer.toString(n),
        Integer.toString(10 * n),
        "~" + (10 + 10 * n),
        "~" + (100 + 100 * n),
        n + ".." + more,
        (n + more) / 2 + " (" + n + ".." + more + ")",
        "at least " + n,
        "up to " + n,
        "",
        "withheld",
        "several");
  }

  private static String one(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

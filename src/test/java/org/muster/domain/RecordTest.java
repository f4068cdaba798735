package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the constructors of records refuse, and what they keep. */
final class RecordTest {
  private static final Citation CITATION = new Citation("rudaw", "", "");

  @Test
  void sortsKeysByKindThenDatasetThenId() {
    RecordKey first = new RecordKey(RecordKind.DEPLOYMENT, "b", "2");
    RecordKey second = new RecordKey(RecordKind.EVENT, "a", "2");
    RecordKey third = new RecordKey(RecordKind.EVENT, "b", "1");
    RecordKey fourth = new RecordKey(RecordKind.EVENT, "b", "2");
    assertThat(Stream.of(fourth, second, third, first).sorted())
        .containsExactly(first, second, third, fourth);
    assertThat(fourth).hasToString("events/b/2");
  }

  @Test
  void trimsIdsAndRefusesBlankKeys() {
    assertThat(new RecordKey(RecordKind.EVENT, "a", " 7 ").id()).isEqualTo("7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordKey(RecordKind.EVENT, "a", " "))
        .withMessage("id is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordKey(RecordKind.EVENT, "", "7"))
        .withMessage("dataset is blank");
  }

  @Test
  void keepsTheCodesUnderWhichKindsAreStored() {
    assertThat(Stream.of(RecordKind.values()).map(k -> k.code() + " " + k.plural()))
        .containsExactly("1 deployments", "2 events", "3 operations", "4 sources");
  }

  @Test
  void tellsTheWholeMissionFromAContributor() {
    assertThat(deployment("NMI", "*", List.of("IRQ")).wholeMission()).isTrue();
    assertThat(deployment("NMI", "DNK", List.of("IRQ")).wholeMission()).isFalse();
  }

  @Test
  void refusesADeploymentOfNobodyOrNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deployment(" ", "DNK", List.of()))
        .withMessage("operation is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deployment("NMI", "", List.of()))
        .withMessage("contributor is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "IRQ;SYR", " IRQ", "IRQ\n"})
  void refusesHostsThatOneColumnCannotHold(String host) {
    String why = "host '" + host + "' is blank, not trimmed or holds a semicolon";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deployment("NMI", "DNK", List.of(host)))
        .withMessage(why);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event("x", List.of(host), null, null))
        .withMessage(why);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation("x", List.of(host)))
        .withMessage(why);
  }

  @Test
  void keepsHostsWhateverBecomesOfTheListGiven() {
    List<String> hosts = new ArrayList<>(List.of("IRQ"));
    Deployment deployment = deployment("NMI", "DNK", hosts);
    hosts.add("SYR");
    assertThat(deployment.hosts()).containsExactly("IRQ");
  }

  @Test
  void refusesRecordsWithoutATitleOrName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event(" ", List.of(), null, null))
        .withMessage("title is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation("", List.of()))
        .withMessage("name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Source(
                    new RecordKey(RecordKind.SOURCE, "muster", "1"),
                    "",
                    "",
                    null,
                    null,
                    "",
                    "",
                    "",
                    Marking.BLANK,
                    ""))
        .withMessage("title is blank");
  }

  @ParameterizedTest
  @CsvSource({"90.01,0,latitude", "-91,0,latitude", "0,180.5,longitude", "0,-181,longitude"})
  void refusesPlacesOffTheGlobe(double latitude, double longitude, String which) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event("x", List.of(), latitude, longitude))
        .withMessageStartingWith(which + " is not within");
  }

  @Test
  void refusesDegreesThatAreNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event("x", List.of(), Double.NaN, 0.0))
        .withMessage("latitude is not within -90..90: NaN");
  }

  @Test
  void hasOneZeroOnTheEquator() {
    assertThat(event("x", List.of(), -0.0, -0.0)).isEqualTo(event("x", List.of(), 0.0, 0.0));
  }

  @Test
  void namesTheOperationByItsId() {
    assertThat(operation("NATO Mission Iraq", List.of("IRQ")).code()).isEqualTo("NMI");
  }

  private static Deployment deployment(String operation, String contributor, List<String> hosts) {
    return new Deployment(
        new RecordKey(RecordKind.DEPLOYMENT, "muster", "D1"),
        operation,
        contributor,
        hosts,
        "",
        "",
        "",
        Measure.STRENGTH,
        Quantity.of(285),
        "",
        DeploymentStatus.DEPLOYED,
        null,
        null,
        null,
        null,
        CITATION,
        Marking.BLANK,
        "");
  }

  private static Event event(
      String title, List<String> hosts, @Nullable Double latitude, @Nullable Double longitude) {
    return new Event(
        new RecordKey(RecordKind.EVENT, "muster", "E1"),
        "",
        PartialDate.parse("2020"),
        "",
        title,
        hosts,
        "",
        "",
        latitude,
        longitude,
        PlacePrecision.UNKNOWN,
        "",
        Quantity.parse(""),
        Quantity.parse(""),
        "",
        CasualtyCause.UNKNOWN,
        EventStatus.OCCURRED,
        EventClarity.UNKNOWN,
        null,
        CITATION,
        Marking.BLANK,
        "");
  }

  private static Operation operation(String name, List<String> hosts) {
    return new Operation(
        new RecordKey(RecordKind.OPERATION, "muster", "NMI"),
        name,
        "",
        hosts,
        null,
        null,
        "",
        CITATION,
        Marking.BLANK,
        "");
  }
}

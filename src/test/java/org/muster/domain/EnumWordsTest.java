package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EnumWordsTest {
  @Test
  void writesTheWordsThatFilesHold() {
    assertThat(Measure.words())
        .isEqualTo("strength, ceiling, pledge, change, reduction, imputed, command");
    assertThat(DeploymentStatus.words())
        .isEqualTo("planned, announced, approved, preparing, deployed, withdrawn");
    assertThat(EventStatus.words()).isEqualTo("occurred, planned, claimed");
    assertThat(EventClarity.words()).isEqualTo("single, summary, unknown");
    assertThat(CasualtyCause.words()).isEqualTo("hostile, non_hostile, unknown");
    assertThat(PlacePrecision.words())
        .isEqualTo("exact, near, district, province, country, sea_or_air, unknown");
  }

  @ParameterizedTest
  @EnumSource
  void readsMeasuresBack(Measure measure) {
    assertThat(Measure.parse(measure.word())).isEqualTo(measure);
  }

  @ParameterizedTest
  @EnumSource
  void readsDeploymentStatusesBack(DeploymentStatus status) {
    assertThat(DeploymentStatus.parse(status.word())).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  void readsEventStatusesBack(EventStatus status) {
    assertThat(EventStatus.parse(status.word())).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  void readsEventClaritiesBack(EventClarity clarity) {
    assertThat(EventClarity.parse(clarity.word())).isEqualTo(clarity);
  }

  @ParameterizedTest
  @EnumSource
  void readsCasualtyCausesBack(CasualtyCause cause) {
    assertThat(CasualtyCause.parse(cause.word())).isEqualTo(cause);
  }

  @ParameterizedTest
  @EnumSource
  void readsPlacePrecisionsBack(PlacePrecision precision) {
    assertThat(PlacePrecision.parse(precision.word())).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Strength", "STRENGTH", " strength", "troops"})
  void refusesOtherWordsAndNamesTheAllowed(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.parse(word))
        .withMessage(
            "'%s' is not one of strength, ceiling, pledge, change, reduction, imputed, command",
            word);
  }
}

package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
import org.muster.language.Language;

final class ReleaseTest {
  private static final MarkingOrder ORDER = MarkingOrder.TLP;

  private final Records all =
      new Given()
          .operation("NMI", "NATO Mission Iraq", "IRQ")
          .source("S", "marking", "TLP:RED")
          .deployment("D1", "personnel", "100")
          .deployment("D2", "contributor", "NOR", "personnel", "20", "marking", "TLP:GREEN")
          .deployment("D3", "contributor", "SWE", "personnel", "3", "marking", "TLP:AMBER")
          .deployment("D4", "contributor", "FIN", "personnel", "7", "marking", "tlp:clear")
          .deployment("D5", "contributor", "USA", "personnel", "40", "releasable_to", "NATO")
          .event("E1", "2020-01-01", "marking", "TLP:RED")
          .records();

  @Test
  void selectsBeforeAnythingIsAddedUp() {
    assertThat(present(audience("TLP:CLEAR"))).isEqualTo("100");
    assertThat(present(audience("TLP:GREEN"))).isEqualTo("120");
    assertThat(present(audience("TLP:RED"))).isEqualTo("123");
    assertThat(present(audience("TLP:RED", "NATO"))).isEqualTo("163");
  }

  @Test
  void countsWhatItLeavesOutForTheRunReport() {
    assertThat(Release.forAudience(all, audience("TLP:CLEAR"), ORDER).leftOut())
        .isEqualTo(Map.of(RecordKind.DEPLOYMENT, 4L, RecordKind.EVENT, 1L, RecordKind.SOURCE, 1L));
    assertThat(Release.forAudience(all, audience("TLP:RED", "NATO"), ORDER).leftOut())
        .isEqualTo(Map.of(RecordKind.DEPLOYMENT, 1L));
  }

  @Test
  void tellsTheAudienceNothingOfWhatItMayNotSee() {
    Records seen = Release.forAudience(all, audience("TLP:CLEAR"), ORDER).records();
    Records only =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .deployment("D1", "personnel", "100")
            .records();

    assertThat(compose(seen, audience("TLP:CLEAR")))
        .isEqualTo(compose(only, audience("TLP:CLEAR")));
  }

  @Test
  void marksABriefingWithTheHighestLabelThatIsReallyIn() {
    assertThat(marking(audience("TLP:CLEAR"))).isEqualTo("TLP:CLEAR");
    assertThat(marking(audience("TLP:AMBER+STRICT"))).isEqualTo("TLP:AMBER");
    assertThat(marking(audience("TLP:RED", "NATO"))).isEqualTo("TLP:RED; releasable to NATO");
  }

  @Test
  void limitsReleaseToThoseToWhomEverythingMayGo() {
    Given given =
        new Given()
            .deployment("D1", "personnel", "1", "releasable_to", "NATO; FVEY")
            .deployment("D2", "personnel", "1", "releasable_to", "NATO; EU");

    assertThat(given.briefing().marking()).isEqualTo("TLP:CLEAR; releasable to NATO");
    assertThat(given.briefing().deployments())
        .extracting(Briefing.DeploymentRow::marking)
        .contains("TLP:CLEAR; releasable to FVEY, NATO");
    assertThat(given.deployment("D3", "personnel", "1", "releasable_to", "UN").briefing().marking())
        .isEqualTo("TLP:CLEAR; releasable to this audience only");
  }

  @Test
  void letsAFinishedBriefingThroughThatIsWithinItsAudience() {
    BriefingSettings green = audience("TLP:GREEN");
    Composer.Composition composition =
        compose(Release.forAudience(all, green, ORDER).records(), green);

    assertThatCode(() -> Release.check(composition, green, ORDER)).doesNotThrowAnyException();
  }

  @Test
  void stopsAFinishedBriefingThatHoldsMore() {
    Composer.Composition unfiltered =
        compose(
            Release.forAudience(all, audience("TLP:RED"), ORDER).records(), audience("TLP:RED"));

    assertThatThrownBy(() -> Release.check(unfiltered, audience("TLP:AMBER"), ORDER))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("TLP:RED")
        .hasMessageContaining("TLP:AMBER");
  }

  @Test
  void stopsARowOrALineWhateverTheListOfMarkingsSays() {
    Composer.Composition red =
        compose(
            Release.forAudience(all, audience("TLP:RED"), ORDER).records(), audience("TLP:RED"));
    Composer.Composition forged =
        new Composer.Composition(red.briefing(), red.notices(), List.of(), List.of());

    assertThatThrownBy(() -> Release.check(forged, audience("TLP:GREEN"), ORDER))
        .isInstanceOf(ReleaseException.class);
  }

  @Test
  void stopsARecordForOthers() {
    BriefingSettings nato = audience("TLP:CLEAR", "NATO");
    Composer.Composition composition =
        compose(Release.forAudience(all, nato, ORDER).records(), nato);

    assertThatCode(() -> Release.check(composition, nato, ORDER)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Release.check(composition, audience("TLP:CLEAR", "UN"), ORDER))
        .isInstanceOf(ReleaseException.class);
  }

  @Test
  void refusesAnAudienceThatIsNoLabel() {
    assertThatThrownBy(() -> Release.forAudience(all, audience("PUBLIC"), ORDER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'PUBLIC'");
  }

  private String present(BriefingSettings audience) {
    return compose(Release.forAudience(all, audience, ORDER).records(), audience)
        .briefing()
        .operations()
        .getFirst()
        .present()
        .text();
  }

  private String marking(BriefingSettings audience) {
    return compose(Release.forAudience(all, audience, ORDER).records(), audience)
        .briefing()
        .marking();
  }

  private static Composer.Composition compose(Records records, BriefingSettings settings) {
    return new Composer(settings, ORDER, Language.english())
        .compose(records, Occasion.first(Given.DAY, Given.PROVENANCE));
  }

  private static BriefingSettings audience(String label, String... codes) {
    return Given.settings(Filter.ALL, label, codes);
  }
}

package org.muster.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.domain.MarkingOrder;

/** The briefing of the shipped records, as of 1 July 2020. */
final class FoundingBriefingTest {
  private static final BriefingSettings SETTINGS =
      new BriefingSettings(
          "founding",
          "Deployments to Iraq and the Strait of Hormuz",
          "",
          List.of(),
          "TLP:CLEAR",
          List.of(),
          "en");

  @Test
  void isTheGoldenText() throws IOException {
    Composer.Composition c =
        new Composer(SETTINGS, MarkingOrder.TLP)
            .compose(
                FoundingRecords.read(),
                LocalDate.of(2020, 7, 1),
                List.of(),
                new Briefing.Provenance("run", "Muster", List.of(), "templates", "settings"));
    Files.write(Path.of("/tmp/founding.txt"), ModelText.of(c.briefing()));
    System.out.println(c.notices());
  }
}

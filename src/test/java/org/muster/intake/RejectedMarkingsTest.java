package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.intake.layout.Layouts;

/** Who may know of a row that was rejected. */
final class RejectedMarkingsTest {
  private static final String HEADER = "id,operation,contributor,measure,personnel,status,from";

  @TempDir Path folder;

  private static Marking marking(String label, String... codes) {
    return new Marking(label, List.of(codes));
  }

  /** The markings of the rejected rows of a file. */
  private List<List<Marking>> rejected(String layout, String text) throws IOException {
    Path layouts = Files.createDirectories(folder.resolve("input/layouts"));
    if (!layout.isEmpty()) {
      Files.writeString(layouts.resolve("camps.yaml"), layout);
    }
    Files.writeString(folder.resolve("input/dropped.csv"), text);
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.load(layouts));
    try (FileReading reading =
        intake.open(intake.freeze(folder.resolve("input")).files().getFirst())) {
      Dropped dropped = Dropped.of(reading);
      RejectTable table = Objects.requireNonNull(dropped.rejects());
      RejectedMarkings markings = intake.rejectedMarkings(table.layout().identity());
      return dropped.all(Outcome.Rejected.class).stream()
          .map(table::row)
          .map(markings::of)
          .toList();
    }
  }

  @Test
  void takesItFromTheRow() throws IOException {
    assertThat(
            rejected(
                "",
                HEADER
                    + ",marking,releasable_to\n"
                    + "a,NMI,DNK,strength,9x,deployed,2019, TLP:AMBER ,\n"
                    + "b,NMI,DNK,strength,9x,deployed,2019,,NATO; IRQ\n"
                    + "c,NMI,DNK,strength,9x,deployed,2019,SECRET,\n"))
        .containsExactly(
            List.of(marking("TLP:AMBER")),
            List.of(marking("", "IRQ", "NATO")),
            List.of(marking("SECRET")));
  }

  @Test
  void saysNothingWhereTheRowDoesNotForCertain() throws IOException {
    assertThat(
            rejected(
                "",
                HEADER
                    + ",marking,releasable_to\n"
                    + "a,NMI,DNK,strength,1,000,deployed,2019,TLP:CLEAR,\n"
                    + "b,NMI,DNK,strength,9x,deployed,2019,TLP:CLEAR,;\n"
                    + "c,NMI,DNK,strength,1,deployed,2019,\"TLP:\nCLEAR\",\n"))
        .containsExactly(List.of(), List.of(), List.of());
  }

  private static String layout(String marking) {
    return """
    about: camps
    kind: deployments
    dataset: camps
    columns:
      Camp: {needed: true}
      Secret: {needed: true}
      Army: {needed: true}
      Navy: {needed: true}
    each:
      columns:
        Army: {category: army}
        Navy: {category: navy}
    record:
      id: ${Camp} ${each.category}
      operation: CAMPS
      contributor: DNK
      measure: strength
      personnel: ${each}
      status: deployed
      from: "2019"
    """
        + marking;
  }

  private static final String CAMPS = "Camp,Secret,Army,Navy\nA,yes,9x,1\nB,no,2,9x\nC,3\n";

  @Test
  void takesItFromThePublishersColumns() throws IOException {
    assertThat(
            rejected(
                layout(
                    """
                      marking:
                        - when: {Secret: "yes"}
                          text: TLP:RED
                          because: it says so
                        - TLP:${each.category}
                    """),
                CAMPS))
        .containsExactly(
            List.of(marking("TLP:RED"), marking("TLP:RED")),
            List.of(marking("TLP:army"), marking("TLP:navy")),
            List.of());
  }

  @Test
  void knowsItOfAnyRowWhereTheLayoutGivesTheSameToAll() throws IOException {
    List<Marking> open = List.of(marking("TLP:CLEAR"));
    assertThat(rejected(layout("  marking: TLP:CLEAR\n"), CAMPS)).containsExactly(open, open, open);
    List<Marking> blank = List.of(Marking.BLANK);
    assertThat(rejected(layout(""), CAMPS)).containsExactly(blank, blank, blank);
  }
}

package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.EntryFields;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.layout.Layouts;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * A file that Muster has never seen, read by a layout in YAML alone: several records in a row,
 * ranges, partial dates, names that were, and keys that vanish.
 */
final class MadeUpPublisherTest {
  @TempDir Path folder;
  private Database database;
  private int nights;

  @BeforeEach
  void drops() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("input/layouts"));
    Files.writeString(
        folder.resolve("input/layouts/border-posts.yaml"), example("border-posts.yaml"));
    Files.writeString(folder.resolve("input/posts.csv"), example("border-posts.csv"));
    database = Database.open(folder.resolve("state"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static String example(String name) throws IOException {
    try (InputStream in =
        MadeUpPublisherTest.class.getResourceAsStream("/org/muster/intake/example/" + name)) {
      return new String(
          Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private void night() throws IOException, InterruptedException {
    nights++;
    Layouts layouts = Layouts.load(folder.resolve("input/layouts"));
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, layouts);
    Intaking intaking = PlannedNight.of(folder, intake, database, nights).intaking();
    ArrivalReader reader = new ArrivalReader(intaking, Progress.NONE);
    ArrivalWriter writer = new ArrivalWriter(intaking);
    reader.open(new ExecutionContext());
    for (Arrival arrival = reader.read(); arrival != null; arrival = reader.read()) {
      writer.write(Chunk.of(arrival));
    }
  }

  private List<String> known(RecordKind kind, String... columns) {
    List<String> all = EntryFields.columns(kind);
    List<String> known = new ArrayList<>();
    new RecordStore(database.dataSource())
        .known(null)
        .forEach(
            kind,
            entry -> {
              List<String> fields = EntryFields.fields(entry);
              known.add(
                  String.join(
                      " | ",
                      java.util.Arrays.stream(columns)
                          .map(column -> fields.get(all.indexOf(column)))
                          .toList()));
            });
    known.sort(null);
    return known;
  }

  @Test
  void readsIt() throws IOException, InterruptedException {
    night();
    assertThat(
            known(
                RecordKind.DEPLOYMENT,
                "id",
                "contributor",
                "measure",
                "personnel",
                "from",
                "to",
                "note"))
        .containsExactly(
            "Ford conscripts | MKD | strength |  | 1991-03 |  | Remark: by night only",
            "Ford regulars | MKD | strength | ~50 | 1991-03 |  | Remark: by night only",
            "Hill 7 conscripts | COD | strength | 30-40 | 1980-01-14 | 1992-09 | ",
            "Hill 7 regulars | COD | strength | 120 | 1980-01-14 | 1992-09 | ",
            "River regulars | CIV | ceiling | withheld | 2004 |  | Remark: planned");
    assertThat(known(RecordKind.SOURCE, "id", "publisher"))
        .containsExactly("border-posts | Border Institute");
    assertThat(known(RecordKind.OPERATION, "id", "name")).containsExactly("BORDER | Border posts");
  }

  @Test
  void withdrawsWhatTheNextEditionNoLongerNames() throws IOException, InterruptedException {
    night();
    Path posts = folder.resolve("input/posts.csv");
    Files.writeString(posts, example("border-posts.csv").replaceAll("Ford;.*\n", ""));
    night();
    assertThat(known(RecordKind.DEPLOYMENT, "id"))
        .containsExactly("Hill 7 conscripts", "Hill 7 regulars", "River regulars");
    Files.writeString(posts, example("border-posts.csv"));
    night();
    assertThat(known(RecordKind.DEPLOYMENT, "id")).contains("Ford regulars");
  }

  @Test
  void keepsTheRecordsOfARowThatCannotBeUsed() throws IOException, InterruptedException {
    night();
    Path posts = folder.resolve("input/posts.csv");
    Files.writeString(posts, example("border-posts.csv").replace("14/1/80", "one day"));
    night();
    assertThat(known(RecordKind.DEPLOYMENT, "id")).contains("Hill 7 conscripts", "Hill 7 regulars");
  }

  @Test
  void readsAFileAnewOnceItsLayoutHasChanged() throws IOException, InterruptedException {
    night();
    Files.writeString(
        folder.resolve("input/layouts/border-posts.yaml"),
        example("border-posts.yaml").replace("category: regulars", "category: professionals"));
    night();
    assertThat(known(RecordKind.DEPLOYMENT, "id"))
        .contains("Ford professionals")
        .doesNotContain("Ford regulars");
  }

  @Test
  void readsAFileOnceThereIsALayoutForIt() throws IOException, InterruptedException {
    Path layout = folder.resolve("input/layouts/border-posts.yaml");
    Files.delete(layout);
    night();
    assertThat(known(RecordKind.DEPLOYMENT, "id")).isEmpty();
    Files.writeString(layout, example("border-posts.yaml"));
    night();
    assertThat(known(RecordKind.DEPLOYMENT, "id")).hasSize(5);
  }

  @Test
  void takesNoTableOfRejectsForTheWholeTruth() throws IOException, InterruptedException {
    night();
    Files.writeString(
        folder.resolve("input/mended.csv"),
        """
        muster_file,muster_line,muster_problem,Post,State,Since,Until,Regulars,Conscripts,Remarks,muster_row,muster_rest
        posts.csv,9,,Gate,Togo,1999,,7,,,,
        """);
    night();
    assertThat(known(RecordKind.DEPLOYMENT, "id")).hasSize(6).contains("Gate regulars");
  }
}

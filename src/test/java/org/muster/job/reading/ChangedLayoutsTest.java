package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.EntryFields;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.Layouts;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What is known is always what the layouts say that there are tonight. */
final class ChangedLayoutsTest {
  private static final String POSTS = "Post,State,Strength\n";

  @TempDir Path folder;
  private Database database;
  private int nights;
  private List<FileLine> lines = List.of();

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("input/layouts"));
    database = Database.open(folder.resolve("state"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void layout(String name, String column, String measure, boolean wholeTruth)
      throws IOException {
    Files.writeString(
        folder.resolve("input/layouts/" + name + ".yaml"),
        """
        about: strengths
        kind: deployments
        dataset: %s
        whole-truth: %s
        columns:
          %s: {needed: true}
          State: {needed: true}
          Strength: {needed: true}
        record:
          id: ${%3$s}
          operation: BORDER
          contributor: {country: State}
          measure: %s
          personnel: ${Strength}
          status: deployed
          marking: TLP:CLEAR
        """
            .formatted(name, wholeTruth, column, measure));
  }

  private void drop(String name, String content) throws IOException {
    Files.writeString(folder.resolve("input/" + name), content);
  }

  /** What became of the files tonight. */
  private List<String> night() throws IOException, InterruptedException {
    nights++;
    Layouts layouts = Layouts.load(folder.resolve("input/layouts"));
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, layouts);
    Intaking intaking = PlannedNight.of(folder, intake, database, nights).intaking();
    ArrivalReader reader = new ArrivalReader(intaking, Progress.NONE);
    ArrivalWriter writer = new ArrivalWriter(intaking);
    reader.open(new ExecutionContext());
    try {
      for (Arrival arrival = reader.read(); arrival != null; arrival = reader.read()) {
        writer.write(Chunk.of(arrival));
      }
    } finally {
      reader.close();
    }
    lines = intaking.lines();
    return lines.stream()
        .map(
            line ->
                "%s %s %s %d"
                    .formatted(line.name(), Layout.name(line.layout()), line.status(), line.read()))
        .toList();
  }

  private List<String> known() {
    List<String> columns = EntryFields.columns(RecordKind.DEPLOYMENT);
    List<String> known = new ArrayList<>();
    new RecordStore(database.dataSource())
        .known(null)
        .forEach(
            RecordKind.DEPLOYMENT,
            entry -> {
              List<String> fields = EntryFields.fields(entry);
              known.add(
                  "%s %s %s"
                      .formatted(
                          fields.get(columns.indexOf("id")),
                          fields.get(columns.indexOf("measure")),
                          fields.get(columns.indexOf("personnel"))));
            });
    known.sort(null);
    return known;
  }

  @Test
  void areReadByAgainIfTheyAreAsTheyWere() throws IOException, InterruptedException {
    drop("p.csv", POSTS + "a,DNK,1\nb,DNK,1.5\n");
    for (String measure : List.of("strength", "ceiling", "strength", "ceiling")) {
      layout("posts", "Post", measure, false);
      assertThat(night()).containsExactly("p.csv posts read 2");
      assertThat(known()).containsExactly("a " + measure + " 1");
      assertThat(night()).containsExactly("p.csv posts unchanged 2");
    }
  }

  @Test
  void areReadByAgainUnderTheirFormerName() throws IOException, InterruptedException {
    drop("p.csv", POSTS + "a,DNK,1\n");
    layout("posts", "Post", "strength", false);
    night();
    Files.delete(folder.resolve("input/layouts/posts.yaml"));
    layout("others", "Post", "ceiling", false);
    Path others = folder.resolve("input/layouts/others.yaml");
    Files.writeString(
        others, Files.readString(others).replace("dataset: others", "dataset: posts"));
    assertThat(night()).containsExactly("p.csv others read 1");
    Files.delete(others);
    layout("posts", "Post", "strength", false);
    assertThat(night()).containsExactly("p.csv posts read 1");
    assertThat(known()).containsExactly("a strength 1");
  }

  @Test
  void leaveWhatTheyHaveReadWhileTheyWereAway() throws IOException, InterruptedException {
    drop("p.csv", POSTS + "a,DNK,1\n");
    layout("posts", "Post", "strength", false);
    night();
    drop("q.csv", POSTS + "a,DNK,2\n");
    night();
    Files.delete(folder.resolve("input/layouts/posts.yaml"));
    assertThat(night()).containsExactly("p.csv none refused 0", "q.csv none refused 0");
    layout("posts", "Post", "strength", false);
    assertThat(night()).containsExactly("p.csv posts unchanged 1", "q.csv posts unchanged 1");
    assertThat(known()).containsExactly("a strength 2");
  }

  /** What a table says that cannot be read is not gone. */
  @Test
  void withdrawNothingByAFileOfWhichATableIsRefused() throws IOException, InterruptedException {
    layout("posts", "Post", "strength", true);
    pack(POSTS, "a,DNK,1\nb,DNK,2\n", "Post,State,Strength\nc,DNK,3\n");
    night();
    assertThat(known()).containsExactly("a strength 1", "b strength 2", "c strength 3");

    pack(POSTS, "a,DNK,4\n", "Post,State,Strenght\nc,DNK,3\n");
    assertThat(night()).hasSize(2);
    assertThat(known()).containsExactly("a strength 4", "b strength 2", "c strength 3");

    for (String damaged : List.of("", "\0\0Post\0,State", "%PDF-1.7\n")) {
      pack(POSTS, "a,DNK,4\n", damaged);
      night();
      assertThat(known())
          .as("[%s]", damaged)
          .containsExactly("a strength 4", "b strength 2", "c strength 3");
    }
    pack(POSTS, "b,DNK,5\n", "Post,State,Strength\nc,DNK,3\n");
    night();
    assertThat(known()).containsExactly("b strength 5", "c strength 3");

    pack(POSTS, "b,DNK,5\n", "Variable,Description\nc,DNK\n");
    night();
    assertThat(known()).as("a codebook beside it is none of its tables").hasSize(1);
  }

  @Test
  void readTheirOwnPartOfAFile() throws IOException, InterruptedException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("input/z.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("p.csv"));
      zip.write((POSTS + "a,DNK,1\n").getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("h.csv"));
      zip.write("Harbour,State,Strength\nh,DNK,2\n".getBytes(StandardCharsets.UTF_8));
    }
    layout("posts", "Post", "strength", false);
    layout("harbours", "Harbour", "strength", false);
    night();
    for (String measure : List.of("ceiling", "strength")) {
      layout("posts", "Post", measure, false);
      assertThat(night())
          .containsExactlyInAnyOrder("z.zip posts read 1", "z.zip harbours unchanged 1");
      layout("harbours", "Harbour", measure, false);
      assertThat(night())
          .containsExactlyInAnyOrder("z.zip posts unchanged 1", "z.zip harbours read 1");
      assertThat(known()).containsExactly("a " + measure + " 1", "h " + measure + " 2");
    }
  }

  @Test
  void readFilesInTheOrderInWhichTheyCame() throws IOException, InterruptedException {
    layout("posts", "Post", "strength", false);
    drop("z-old.csv", POSTS + "a,DNK,1\nb,DNK,5\n");
    night();
    drop("a-new.csv", POSTS + "a,DNK,2\n");
    night();
    layout("posts", "Post", "ceiling", false);
    night();
    assertThat(known()).containsExactly("a ceiling 2", "b ceiling 5");
  }

  @Test
  void leaveTheNewestSnapshotTheTruth() throws IOException, InterruptedException {
    layout("posts", "Post", "strength", true);
    drop("february.csv", POSTS + "a,DNK,1\nb,DNK,5\n");
    night();
    drop("april.csv", POSTS + "a,DNK,2\n");
    night();
    layout("posts", "Post", "ceiling", true);
    night();
    assertThat(known()).containsExactly("a ceiling 2");
  }

  /** A layout of the shelf and key that are told, with more at its end. */
  private void posts(String dataset, String id, String more) throws IOException {
    layout("posts", "Post", "strength", false);
    Path posts = folder.resolve("input/layouts/posts.yaml");
    Files.writeString(
        posts,
        Files.readString(posts)
                .replace("dataset: posts", "dataset: " + dataset)
                .replace("id: ${Post}", "id: " + id)
            + more);
  }

  private static final String WITHOUT_TOTAL =
      "leave-out: [{when: {Post: Total}, because: it is a subtotal}]\n";

  @Test
  void takeBackWhatTheyNoLongerGive() throws IOException, InterruptedException {
    drop("p.csv", POSTS + "a,DNK,1\nb,DNK,2\nTotal,DNK,3\n");
    posts("posts", "${Post}", "");
    night();
    posts("posts", "${Post}", WITHOUT_TOTAL);
    night();
    assertThat(known()).containsExactly("a strength 1", "b strength 2");
    assertThat(withdrawn()).containsExactly("p.csv posts 1");
    posts("posts", "${State} ${Post}", WITHOUT_TOTAL);
    night();
    assertThat(known()).containsExactly("DNK a strength 1", "DNK b strength 2");
    assertThat(withdrawn()).containsExactly("p.csv posts 2");
    posts("border", "${State} ${Post}", WITHOUT_TOTAL);
    night();
    assertThat(known()).containsExactly("DNK a strength 1", "DNK b strength 2");
    assertThat(withdrawn()).containsExactly("p.csv posts 2");
    posts("posts", "${Post}", "");
    night();
    assertThat(known()).containsExactly("Total strength 3", "a strength 1", "b strength 2");
    assertThat(night()).containsExactly("p.csv posts unchanged 3");
  }

  /** What a file that is no longer there said last is not the other file's to take back. */
  @Test
  void leaveWhatOtherFilesSay() throws IOException, InterruptedException {
    posts("posts", "${Post}", "");
    drop("p.csv", POSTS + "a,DNK,1\nTotal,DNK,3\n");
    night();
    drop("q.csv", POSTS + "Total,DNK,4\n");
    night();
    Files.delete(folder.resolve("input/q.csv"));
    posts("posts", "${Post}", WITHOUT_TOTAL);
    night();
    assertThat(known()).containsExactly("Total strength 4", "a strength 1");
  }

  @Test
  void leaveWhatARejectedRowSaid() throws IOException, InterruptedException {
    posts("posts", "${Post}", "");
    drop("p.csv", POSTS + "a,DNK,1\nb,NOR,2\n");
    night();
    posts("posts", "${Post}", "leave-out: [{when: {Post: b}, because: it is closed}]\n");
    Path posts = folder.resolve("input/layouts/posts.yaml");
    Files.writeString(posts, Files.readString(posts).replace("${Strength}", "${State}"));
    night();
    assertThat(known()).containsExactly("a strength 1");
  }

  /** Two publishers' forms of one dataset: what the newer file corrects stays corrected. */
  @Test
  void readAllFilesOfTheirDatasetInTheirOrder() throws IOException, InterruptedException {
    layout("posts", "Post", "strength", false);
    others("posts");
    drop("p.csv", POSTS + "a,DNK,1\nb,DNK,1\n");
    night();
    drop("o.csv", "Place,State,Strength\na,DNK,2\n");
    night();
    layout("posts", "Post", "ceiling", false);
    assertThat(night()).containsExactly("o.csv others read 1", "p.csv posts read 2");
    assertThat(known()).containsExactly("a strength 2", "b ceiling 1");
    assertThat(night()).containsExactly("o.csv others unchanged 1", "p.csv posts unchanged 2");
  }

  private void others(String dataset) throws IOException {
    layout("others", "Place", "strength", false);
    Path others = folder.resolve("input/layouts/others.yaml");
    Files.writeString(
        others, Files.readString(others).replace("dataset: others", "dataset: " + dataset));
  }

  private void pack(String posts, String others) throws IOException {
    pack(POSTS, posts, "Place,State,Strength\n" + others);
  }

  private void pack(String header, String posts, String others) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("input/z.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("p.csv"));
      zip.write((header + posts).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("o.csv"));
      zip.write(others.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What one part of a file no longer says another one may say, under another layout. */
  @Test
  void leaveTheOtherPartsOfAFile() throws IOException, InterruptedException {
    pack("a,DNK,1\nb,DNK,2\n", "c,DNK,3\n");
    posts("posts", "${Post}", "");
    others("posts");
    night();
    Path posts = folder.resolve("input/layouts/posts.yaml");
    Files.move(posts, folder.resolve("input/layouts/third.yaml"));
    night();
    assertThat(known()).containsExactly("a strength 1", "b strength 2", "c strength 3");
    Path others = folder.resolve("input/layouts/others.yaml");
    Files.writeString(others, Files.readString(others).replace("about: strengths", "about: men"));
    night();
    assertThat(known()).containsExactly("a strength 1", "b strength 2", "c strength 3");
    Files.delete(folder.resolve("input/layouts/third.yaml"));
    night();
    assertThat(known()).containsExactly("a strength 1", "b strength 2", "c strength 3");
  }

  /** Which edition of a file has repeated what an earlier one had said is not known. */
  @Test
  void leaveWhatAnEarlierEditionOfTheFileSaid() throws IOException, InterruptedException {
    posts("posts", "${Post}", "");
    drop("p.csv", POSTS + "a,DNK,1\nx,DNK,9\n");
    night();
    drop("p.csv", POSTS + "a,DNK,1\nb,DNK,2\n");
    night();
    posts("posts", "${State} ${Post}", "");
    night();
    assertThat(known())
        .containsExactly("DNK a strength 1", "DNK b strength 2", "a strength 1", "x strength 9");
  }

  @Test
  void keepCorrectionsWhileTheyAreBroken() throws IOException, InterruptedException {
    posts("posts", "${Post}", "");
    others("posts");
    drop("p.csv", POSTS + "a,DNK,10\n");
    night();
    drop("o.csv", "Place,State,Strength\na,DNK,12\n");
    night();
    layout("posts", "Pots", "strength", false);
    night();
    assertThat(known()).containsExactly("a strength 12");
    for (String more : List.of("", "repeated: it is there twice\n")) {
      posts("posts", "${Post}", more);
      night();
      assertThat(known()).containsExactly("a strength 12");
      layout("posts", "Pots", "strength", false);
      night();
    }
  }

  @Test
  void keepCorrectionsInTheDatasetThatTheyMoveTo() throws IOException, InterruptedException {
    posts("posts", "${Post}", "");
    others("border");
    drop("p.csv", POSTS + "a,DNK,10\n");
    night();
    drop("o.csv", "Place,State,Strength\na,DNK,12\n");
    night();
    posts("border", "${Post}", "");
    night();
    assertThat(known()).containsExactly("a strength 12");
  }

  /** Each file of which tonight's reading withdrew records, with its layout and their number. */
  private List<String> withdrawn() {
    return lines.stream()
        .filter(line -> line.withdrawn() > 0)
        .map(
            line -> "%s %s %d".formatted(line.name(), Layout.name(line.layout()), line.withdrawn()))
        .toList();
  }
}

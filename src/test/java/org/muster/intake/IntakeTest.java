package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.MarkingOrder;
import org.muster.intake.format.Limits;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

final class IntakeTest {
  private static final String TEXT = "id,title,marking\ns1,One,TLP:CLEAR\n";

  private final Intake intake =
      new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Dropped.LAYOUTS);

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void listsFilesByNameWithTheirDigests() throws IOException {
    write("b.csv", TEXT);
    write("a/z.csv", "x");
    write("a.csv", "");
    write("a/b/c.csv", "abc");
    write("ä \u200E.csv", "abc");
    Frozen frozen = intake.freeze(folder);
    assertThat(frozen.notices()).isEmpty();
    assertThat(frozen.files())
        .extracting(FrozenFile::name)
        .containsExactly("a.csv", "a/b/c.csv", "a/z.csv", "b.csv", "ä \u200E.csv");
    assertThat(frozen.files().get(1).bytes()).isEqualTo(3);
    assertThat(frozen.files().get(1).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void leavesAloneWhatIsNoRecord() throws IOException {
    for (String name :
        List.of(
            ".gitkeep",
            ".hidden/a.csv",
            "README.md",
            "sub/README",
            "layouts/acled.yaml",
            "~$events.xlsx",
            "Thumbs.db",
            "sub/Desktop.ini")) {
      write(name, TEXT);
    }
    write("sub/layouts/events.csv", TEXT);
    Frozen frozen = intake.freeze(folder);
    assertThat(frozen.files())
        .extracting(FrozenFile::name)
        .containsExactly("sub/layouts/events.csv");
    assertThat(frozen.notices()).isEmpty();
  }

  @Test
  void leavesWhatIsStillArrivingForTheNextRun() throws IOException {
    write("good.csv", TEXT);
    for (String half : List.of("big.csv.part", "big.zip.crdownload", "events.csv~")) {
      write(half, TEXT);
    }
    Frozen frozen = intake.freeze(folder);
    assertThat(frozen.files()).extracting(FrozenFile::name).containsExactly("good.csv");
    assertThat(frozen.notices())
        .extracting(Notice::message)
        .containsExactly(
            "The file is still arriving: its name ends in .part; it was left for the next run.",
            "The file is still arriving: its name ends in .crdownload; it was left for the next"
                + " run.",
            "The file is still arriving: its name ends in ~; it was left for the next run.");
  }

  @Test
  void waitsForAFileThatWasJustWrittenAndLeavesOneThatGrows() throws Exception {
    write("good.csv", TEXT);
    Path growing = write("growing.csv", TEXT);
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int i = 0; i < 30; i++) {
                    append(growing, "s" + i + ",T,TLP:CLEAR\n");
                  }
                });
    Frozen frozen = settled(Clock.systemUTC());
    writer.join();
    assertThat(frozen.files()).extracting(FrozenFile::name).containsExactly("good.csv");
    assertThat(frozen.notices())
        .extracting(n -> n.type() + " " + n.place().file())
        .containsExactly("FILE_ARRIVING growing.csv");
  }

  @Test
  void leavesAFileWhoseControlFileIsStillArriving() throws Exception {
    write("good.csv", TEXT);
    write("good.csv.control", "rows = 1\n");
    write("held.csv", TEXT);
    Path growing = write("held.csv.control", "");
    Instant now = Instant.now();
    for (String lain : List.of("good.csv", "good.csv.control", "held.csv")) {
      Files.setLastModifiedTime(folder.resolve(lain), FileTime.from(now.minusSeconds(60)));
    }
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int i = 0; i < 30; i++) {
                    append(growing, "# " + i + "\n");
                  }
                });
    Frozen frozen = settled(Clock.fixed(now, ZoneOffset.UTC));
    writer.join();
    assertThat(frozen.files()).extracting(FrozenFile::name).containsExactly("good.csv");
    assertThat(frozen.notices())
        .extracting(n -> n.place().file() + ": " + n.message())
        .containsExactly(
            "held.csv: The file is still arriving: its control file was changed within the last"
                + " seconds; it was left for the next run.");
  }

  @Test
  void saysWhyAlsoWhereTheSystemDoesNot() {
    assertThat(DropFolder.why(new FileSystemException("/home/me/a.csv", null, "Is a directory")))
        .isEqualTo("Is a directory");
    assertThat(DropFolder.why(new NotDirectoryException("/home/me/a.csv")))
        .isEqualTo("NotDirectoryException");
    assertThat(DropFolder.why(new IOException("/home/me/a.csv"))).isEqualTo("IOException");
  }

  @Test
  void holdsAFileBackWhoseControlFileIsNoFile() throws IOException {
    write("d.csv", TEXT);
    Files.createSymbolicLink(folder.resolve("d.csv.control"), folder.resolve("d.csv"));
    Frozen frozen = intake.freeze(folder);
    assertThat(frozen.files()).isEmpty();
    assertThat(frozen.notices())
        .extracting(n -> n.place().file() + ": " + n.message())
        .containsExactly("d.csv.control: The file could not be read: it is not a regular file.");
  }

  private Frozen settled(Clock clock) throws IOException {
    try (Freezing freezing = Freezing.begin(folder, IntakeSettings.DEFAULTS, clock)) {
      return freezing.frozen();
    }
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
      Thread.sleep(100);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void doesNotWaitForFilesThatHaveLainThere() throws IOException {
    write("good.csv", TEXT);
    long begin = System.nanoTime();
    Instant later = Instant.now().plusSeconds(60);
    assertThat(settled(Clock.fixed(later, ZoneOffset.UTC)).files()).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Intake.SETTLE);
  }

  @Test
  void tellsBeforeFreezingThatTheFolderCannotBeRead() {
    assertThatThrownBy(
            () ->
                Freezing.begin(folder.resolve("none"), IntakeSettings.DEFAULTS, Clock.systemUTC()))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void breaksFreezingOff() throws IOException {
    Path endless = write("long.csv", TEXT);
    try (RandomAccessFile file = new RandomAccessFile(endless.toFile(), "rw")) {
      file.setLength(IntakeSettings.DEFAULTS.maxFileBytes());
    }
    Freezing freezing = Freezing.begin(folder, IntakeSettings.DEFAULTS, Clock.systemUTC());
    freezing.close();
    assertThatThrownBy(freezing::frozen).isInstanceOf(CancellationException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("freeze");
  }

  private Dropped controlled(String control) throws IOException {
    String text =
        """
        id,operation,contributor,measure,personnel,status,marking
        D1,NMI,DNK,strength,285,deployed,TLP:CLEAR
        ,,,,,,
        D2,NMI,DEU,strength,15.5,deployed,TLP:CLEAR
        id,operation,contributor,measure,personnel,status,marking
        D3,NMI,POL,strength,~200,deployed,TLP:CLEAR
        """;
    write("d.csv", text);
    write("d.csv.control", control);
    FrozenFile file = intake.freeze(folder).files().getFirst();
    try (FileReading reading = intake.open(file)) {
      return Dropped.of(reading);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rows = 3, ''",
    "'# of today\n\nROWS: 3\nsum Personnel = 300.50', ''",
    "'\uFEFFrows = 3', ''",
    "rows = 4, file_control",
    "rows = 2, file_control",
    "sum personnel = 300, file_control",
    "sum persons = 300, file_control_unreadable",
    "3 rows, file_control_unreadable",
    "'', ''"
  })
  void holdsAFileToItsControlTotals(String control, String refusal) throws IOException {
    List<Outcome.FileRefused> refused =
        controlled(control.replace("\\n", "\n")).all(Outcome.FileRefused.class);
    assertThat(refused)
        .extracting(r -> r.notice().type().code())
        .containsExactlyElementsOf(refusal.isEmpty() ? List.of() : List.of(refusal));
  }

  @ParameterizedTest
  @ValueSource(strings = {".ctl", ".control", ".CTL", ".CONTROL"})
  void knowsAFileAnewWhenItsControlFileIsMended(String ending) throws IOException {
    write("d.csv", TEXT);
    String alone = intake.freeze(folder).files().getFirst().sha256();
    write("d.csv" + ending, "rows = 7");
    String wrong = intake.freeze(folder).files().getFirst().sha256();
    write("d.csv" + ending, "rows = 1");
    String mended = intake.freeze(folder).files().getFirst().sha256();
    assertThat(List.of(alone, wrong, mended)).doesNotHaveDuplicates();
    Files.delete(folder.resolve("d.csv"));
    assertThat(intake.freeze(folder).notices())
        .extracting(Notice::message)
        .containsExactly("This is the control file of d.csv, which is not there.");
  }

  @Test
  void namesWhatIsNoPlainFile() throws IOException {
    Path outside = write("good.csv", TEXT);
    Files.createSymbolicLink(folder.resolve("link.csv"), outside);
    Files.createSymbolicLink(folder.resolve("folder"), folder);
    Files.createLink(folder.resolve("hard-2.csv"), write("hard-1.csv", TEXT));
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket.csv")));
      Frozen frozen = intake.freeze(folder);
      assertThat(frozen.files()).extracting(FrozenFile::name).containsExactly("good.csv");
      assertThat(frozen.notices())
          .extracting(n -> n.place().file(), Notice::message)
          .containsExactly(
              tuple("folder", "The file was not read: it is a symbolic link."),
              tuple("hard-1.csv", "The file was not read: it has more than one name (hard links)."),
              tuple("hard-2.csv", "The file was not read: it has more than one name (hard links)."),
              tuple("link.csv", "The file was not read: it is a symbolic link."),
              tuple("socket.csv", "The file could not be read: it is not a regular file."));
    }
  }

  @Test
  void takesAFileUpToTheLimitAndNamesALargerOne() throws IOException {
    IntakeSettings four = new IntakeSettings(4, 300, Limits.DEFAULTS, 5, 100, "muster");
    write("four.csv", "1234");
    write("five.csv", "12345");
    Frozen frozen = new Intake(four, MarkingOrder.TLP, Dropped.LAYOUTS).freeze(folder);
    assertThat(frozen.files()).extracting(FrozenFile::name).containsExactly("four.csv");
    assertThat(frozen.notices())
        .extracting(Notice::message)
        .containsExactly("The file has 5 bytes; the limit is 4.");
  }

  @Test
  void readsNoFileWhoseNameWouldForgeALine() throws IOException {
    write("good.csv", TEXT);
    write("a\nb.csv", TEXT);
    write("gpj\u202Evsc.csv", TEXT);
    write("fol\rder/c.csv", TEXT);
    Frozen frozen = intake.freeze(folder);
    assertThat(frozen.files()).extracting(FrozenFile::name).containsExactly("good.csv");
    assertThat(frozen.notices())
        .extracting(notice -> notice.place().file())
        .containsExactly("a[U+000A]b.csv", "fol[U+000D]der/c.csv", "gpj[U+202E]vsc.csv");
    assertThat(frozen.notices())
        .extracting(Notice::message)
        .containsOnly("The file could not be read: its name holds control characters.");
  }

  /** Made by a shell, which takes the bytes as they are. */
  @Test
  void readsNamesAsUtf8AndNoFileWhoseNameIsNot() throws Exception {
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "mkdir \"$(printf 'caf\\303\\251')\"; cp good.csv \"$(printf"
                    + " 'caf\\303\\251/100%%.csv')\"; cp good.csv \"$(printf 'bad\\377.csv')\"; cp"
                    + " good.csv \"$(printf 'bad\\376.csv')\"")
            .directory(Objects.requireNonNull(write("good.csv", TEXT).getParent()).toFile())
            .start();
    assertThat(shell.waitFor()).isZero();
    Frozen frozen = intake.freeze(folder);
    assertThat(frozen.files())
        .extracting(FrozenFile::name)
        .containsExactly("caf\u00e9/100%.csv", "good.csv");
    assertThat(frozen.notices())
        .extracting(Notice::message)
        .hasSize(2)
        .containsOnly("The file could not be read: its name is not UTF-8.");
  }

  @Test
  void reachesTheDropFolderItselfThroughALink() throws IOException {
    write("in/good.csv", TEXT);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    assertThat(intake.freeze(link).files())
        .extracting(FrozenFile::name)
        .containsExactly("good.csv");
  }

  @Test
  void failsWithoutADropFolder() {
    assertThatThrownBy(() -> intake.freeze(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsAFrozenFile() throws IOException {
    write("sources.csv", TEXT);
    FrozenFile file = intake.freeze(folder).files().getFirst();
    try (FileReading reading = intake.open(file)) {
      Dropped dropped = Dropped.of(reading);
      assertThat(dropped.entries())
          .extracting(e -> e.key().toString())
          .containsExactly("sources/muster/s1");
      assertThat(dropped.counts()).isEqualTo(new FileCounts(1, 1, 0, 0, 0));
      assertThat(dropped.notices()).isEmpty();
      assertThat(reading.next()).isNull();
    }
  }

  @Test
  void leavesAFileThatIsNotWhatWasFrozen() throws IOException {
    Path path = write("sources.csv", TEXT);
    FrozenFile file = intake.freeze(folder).files().getFirst();
    Files.writeString(path, TEXT.replace("One", "Two"));
    try (FileReading reading = intake.open(file)) {
      assertThat(Dropped.of(reading).summary()).containsExactly("file_changed 0");
    }
  }

  @Test
  void leavesAFileThatChangesBetweenItsTwoReadings() throws IOException {
    Path path = write("sources.csv", TEXT);
    FrozenFile file = intake.freeze(folder).files().getFirst();
    try (FileReading reading = intake.open(file)) {
      // The whole of so small a file has been read by now; the digest is taken of what was read.
      Files.writeString(path, TEXT + "s2,Two,TLP:CLEAR\n");
      Dropped dropped = Dropped.of(reading);
      assertThat(dropped.outcomes().getLast()).isInstanceOf(Outcome.FileRefused.class);
      assertThat(dropped.summary()).containsExactly("file_changed 0");
    }
  }

  @Test
  void failsIfALinkHasTakenTheFilesPlace() throws IOException {
    Path path = write("sources.csv", TEXT);
    Path other = write("other/sources.csv", TEXT);
    FrozenFile file = intake.freeze(folder).files().getLast();
    assertThat(file.name()).isEqualTo("sources.csv");
    Files.delete(path);
    Files.createSymbolicLink(path, other);
    assertThatThrownBy(() -> intake.open(file)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesSettingsThatCannotBeMeant() {
    Limits limits = Limits.DEFAULTS;
    assertThatThrownBy(() -> new IntakeSettings(0, 1, limits, 5, 100, "muster"))
        .hasMessage("intake.max-file-bytes is out of range: 0 is less than 1");
    assertThatThrownBy(() -> new IntakeSettings(1, 0, limits, 5, 100, "muster"))
        .hasMessage("intake.max-seconds is out of range: 0 is less than 1");
    assertThatThrownBy(() -> new IntakeSettings(1, 1, limits, 101, 100, "muster"))
        .hasMessage("intake.hold-back-percent is out of range: 101 is more than 100");
    assertThatThrownBy(() -> new IntakeSettings(1, 1, limits, 5, -1, "muster"))
        .hasMessage("intake.hold-back-count is out of range: -1 is less than 0");
    assertThatThrownBy(() -> new IntakeSettings(1, 1, limits, 5, 1, " "))
        .hasMessage("intake.dataset is blank");
  }

  @Test
  void keepsCountsThatAddUp() {
    assertThat(new FileCounts(6, 3, 1, 2, 1).withdrawn()).isEqualTo(1);
    assertThatThrownBy(() -> new FileCounts(7, 3, 1, 2, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("of 7 rows read, 3 were accepted (1 withdrawals), 2 rejected, 1 left out");
  }

  @Test
  void holdsAFileBackOnlyBeyondBothLimits() throws IOException {
    IntakeSettings settings = new IntakeSettings(1 << 20, 300, Limits.DEFAULTS, 10, 2, "muster");
    assertThat(held(settings, 17, 2)).isFalse();
    assertThat(held(settings, 18, 2)).isFalse();
    assertThat(held(settings, 27, 3)).isFalse();
    assertThat(held(settings, 26, 3)).isTrue();
    assertThat(held(settings, 0, 2)).isFalse();
    assertThat(held(settings, 0, 3)).isTrue();
  }

  private static boolean held(IntakeSettings settings, int good, int bad) throws IOException {
    StringBuilder text = new StringBuilder("id,title,marking\n");
    for (int i = 0; i < good + bad; i++) {
      text.append("s").append(i).append(i < good ? ",One" : ",").append(",TLP:CLEAR\n");
    }
    Dropped dropped =
        Dropped.of(text.toString().getBytes(StandardCharsets.UTF_8), settings, in -> in);
    assertThat(dropped.counts()).isEqualTo(new FileCounts(good + bad, good, 0, bad, 0));
    assertThat(dropped.all(Outcome.Rejected.class)).hasSize(bad);
    boolean held = dropped.outcomes().getLast() instanceof Outcome.FileRefused;
    assertThat(dropped.notices().stream().anyMatch(n -> n.type() == NoticeType.FILE_HELD_BACK))
        .isEqualTo(held);
    return held;
  }
}

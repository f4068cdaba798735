package org.muster.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.muster.OwnProcess;
import org.muster.domain.MarkingOrder;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.render.OpenFiles;

/** Reads a drop folder in a Java process of its own, which has only so much memory. */
public final class OwnJvmReading {
  /**
   * What became of a file.
   *
   * @param refusal null if it was read
   * @param millis time of the processor that it took
   */
  record Line(String name, @org.jspecify.annotations.Nullable NoticeType refusal, long millis) {
    private static Line parse(String text) {
      String[] fields = text.split("\t", 3);
      NoticeType refusal = fields[1].equals("read") ? null : NoticeType.valueOf(fields[1]);
      return new Line(fields[0], refusal, Long.parseLong(fields[2]));
    }
  }

  private OwnJvmReading() {}

  /** Argument: the folder. Whatever it throws ends it. */
  public static void main(String[] args) throws IOException {
    Intake intake =
        new Intake(
            IntakeSettings.DEFAULTS,
            MarkingOrder.TLP,
            Dropped.LAYOUTS,
            System::nanoTime,
            Intake.temporary());
    Frozen frozen = intake.freeze(Path.of(args[0]));
    for (Notice notice : frozen.notices()) {
      print(notice.place().file(), notice.type().name(), 0);
    }
    for (FrozenFile file : frozen.files()) {
      long begin = cpu();
      try (FileReading reading = intake.open(file)) {
        Dropped dropped = Dropped.of(reading);
        dropped.assertNothingLost(file.name());
        List<Outcome.FileRefused> refused = dropped.all(Outcome.FileRefused.class);
        String outcome = refused.isEmpty() ? "read" : refused.getLast().notice().type().name();
        print(file.name(), outcome, (cpu() - begin) / 1_000_000);
      }
      requireNothingHeld(file.name(), Path.of(args[0]), Intake.temporary());
    }
  }

  /** A file that was read is let go of, with its copies and whoever read ahead in it. */
  private static void requireNothingHeld(String file, Path... folders) throws IOException {
    for (Path folder : folders) {
      if (OpenFiles.areTold() && !OpenFiles.below(folder).isEmpty()) {
        throw new IllegalStateException(file + " is held: " + OpenFiles.below(folder));
      }
    }
    if (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("read ahead"))) {
      throw new IllegalStateException(file + " is still read ahead");
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String name, String outcome, long millis) {
    System.out.println(name + "\t" + outcome + "\t" + millis);
  }

  /**
   * Reads a folder.
   *
   * @param megabytes of memory for objects
   * @param temp folder for temporary files
   * @throws IllegalStateException if the process ends badly, with what it said
   */
  static List<Line> read(Path folder, int megabytes, Path temp)
      throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dstdout.encoding=UTF-8",
            "-Djava.io.tmpdir=" + temp);
    String text = OwnProcess.run(OwnProcess.java(options, OwnJvmReading.class, folder));
    return text.lines().filter(line -> line.contains("\t")).map(Line::parse).toList();
  }
}

package org.muster.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.muster.domain.MarkingOrder;
import org.muster.intake.layout.Layouts;
import org.muster.notice.Notice;

/** Reads dropped files: {@link #freeze} lists them, {@link #open} reads one. */
public final class Intake {
  /**
   * For how long a file must not have been changed. Reason: whoever copies a large file into the
   * folder writes to it many times a second.
   */
  static final Duration SETTLE = Duration.ofSeconds(2);

  /** What the name of a control file has behind that of the file that it belongs to. */
  public static final List<String> CONTROL_ENDINGS =
      List.of(".control", ".ctl", ".CONTROL", ".CTL");

  /**
   * As much of a control file as is read, so that a file that is named like one by mistake does no
   * harm.
   */
  public static final int CONTROL_BYTES = 10_000;

  private final FileReading.Terms terms;
  private final Layouts layouts;

  /** For readings that may take as long as they like. */
  public Intake(IntakeSettings settings, MarkingOrder markings, Layouts layouts) {
    this(settings, markings, layouts, () -> 0, temporary());
  }

  /**
   * With settings.
   *
   * @param markings labels that are known, and what a blank one means
   * @param layouts that files are recognised by
   * @param nanos nanoseconds since any moment, never going back
   * @param temporary folder for copies of archives and workbooks while they are read; made when the
   *     first is needed. Who calls empties it after a run that was killed
   */
  public Intake(
      IntakeSettings settings,
      MarkingOrder markings,
      Layouts layouts,
      LongSupplier nanos,
      Path temporary) {
    this.terms = new FileReading.Terms(settings, markings, nanos, temporary);
    this.layouts = layouts;
  }

  /** The dataset within which the ids of Muster's own layouts are unique. */
  public String dataset() {
    return terms.settings().dataset();
  }

  /** Whether a file that was refused for a reason may be read now, as a limit is another. */
  public boolean lifted(Notice refusal) {
    return terms.settings().lifted(refusal);
  }

  /**
   * Who may know of the rejected rows of files that were read by a layout.
   *
   * @param layout its name or identity
   * @throws IllegalArgumentException if there is no such layout
   */
  public RejectedMarkings rejectedMarkings(String layout) {
    return new RejectedMarkings(
        layouts.find(layout).orElseThrow(() -> new IllegalArgumentException("no layout " + layout)),
        terms.markings(),
        terms.settings().limits().field());
  }

  /** The folder that the system has for temporary files. */
  static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** The layouts that files are recognised by. */
  public Layouts layouts() {
    return layouts;
  }

  /**
   * Lists the files below a drop folder with their digests. Hidden files and folders, the folder
   * {@code layouts}, and files named {@code README…} or {@code ~$…} are left alone; files that are
   * still arriving, and whatever else is no plain file that can be read, are named in a notice. The
   * files {@code NAME.control} and {@code NAME.ctl}, or in capitals, belong to the file {@code
   * NAME}.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public Frozen freeze(Path dropFolder) throws IOException {
    return new DropFolder(dropFolder, terms.settings().maxFileBytes()).freeze();
  }

  /**
   * Opens a file and reads as far as its header. Whatever is wrong with it comes as an outcome.
   *
   * @return to be closed by the caller
   * @throws IOException if the file cannot be read or is not what was frozen
   */
  public FileReading open(FrozenFile file) throws IOException {
    return open(file, position -> {});
  }

  /**
   * Like {@link #open(FrozenFile)}.
   *
   * @param position is told how many bytes have been read so far; begins anew when the file is read
   *     a second time
   */
  public FileReading open(FrozenFile file, LongConsumer position) throws IOException {
    return FileReading.open(
        file.name(), file.control(), new FileBytes(file, position), layouts, terms);
  }
}

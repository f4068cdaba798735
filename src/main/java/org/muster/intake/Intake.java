package org.muster.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.muster.domain.MarkingOrder;

/** Reads dropped files: {@link #freeze} lists them, {@link #open} reads one. */
public final class Intake {
  private final IntakeSettings settings;
  private final MarkingOrder markings;

  /**
   * With settings.
   *
   * @param markings labels that are known, and what a blank one means
   */
  public Intake(IntakeSettings settings, MarkingOrder markings) {
    this.settings = settings;
    this.markings = markings;
  }

  /**
   * Lists the files below a drop folder with their digests. Hidden files and folders, the folder
   * {@code layouts}, and files named {@code README…}, {@code ~$…} or {@code ….part} are left alone;
   * whatever else is no plain file that can be read is named in a notice.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public Frozen freeze(Path dropFolder) throws IOException {
    return new DropFolder(dropFolder, settings.maxFileBytes()).freeze();
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
        file.name(), () -> FrozenBytes.open(file, position), settings, markings);
  }
}

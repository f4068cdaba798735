package org.muster.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.muster.domain.Entry;
import org.muster.domain.MarkingOrder;
import org.muster.intake.FileReading;
import org.muster.intake.Freezing;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.Outcome;
import org.muster.intake.layout.Layouts;
import org.muster.store.TallyWork;

/**
 * Muster reading a drop folder as it does each night: frozen, decoded, mapped, checked, added up;
 * but nothing is stored. As in the night, one thread reads and another takes what it has read, in
 * blocks.
 */
final class ReadingWork {
  /** As many as the night hands on together. */
  private static final int BLOCK = 1250;

  private static final int AHEAD = 2;

  private final BlockingQueue<List<Entry>> blocks = new ArrayBlockingQueue<>(AHEAD);

  private ReadingWork() {}

  static long events(Path folder) throws Exception {
    return new ReadingWork().read(folder);
  }

  private long read(Path folder) throws Exception {
    Intake intake;
    List<FrozenFile> files;
    try (Freezing freezing = Freezing.begin(folder, IntakeSettings.DEFAULTS, Clock.systemUTC())) {
      intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.shipped());
      files = freezing.frozen().files();
    }
    List<Exception> failures = new ArrayList<>();
    Thread reader =
        Thread.ofPlatform()
            .name("intake")
            .start(
                () -> {
                  try {
                    for (FrozenFile file : files) {
                      read(intake, file);
                    }
                    blocks.put(List.of());
                  } catch (IOException | InterruptedException | RuntimeException e) {
                    failures.add(e);
                    blocks.add(List.of());
                  }
                });
    TallyWork tallies = new TallyWork();
    for (List<Entry> block = blocks.take(); !block.isEmpty(); block = blocks.take()) {
      tallies.add(IntakeSettings.DEFAULTS.dataset(), block);
    }
    reader.join();
    for (Exception failure : failures) {
      throw failure;
    }
    System.out.println("tallies " + tallies.tallies());
    return tallies.records();
  }

  private void read(Intake intake, FrozenFile file) throws IOException, InterruptedException {
    List<Entry> block = new ArrayList<>(BLOCK);
    try (FileReading reading = intake.open(file)) {
      for (Outcome outcome = reading.next(); outcome != null; outcome = reading.next()) {
        if (outcome instanceof Outcome.Accepted accepted) {
          block.add(accepted.entry());
          if (block.size() == BLOCK) {
            blocks.put(block);
            block = new ArrayList<>(BLOCK);
          }
        }
      }
    }
    if (!block.isEmpty()) {
      blocks.put(block);
    }
  }
}

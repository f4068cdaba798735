package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.store.Edition;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code publish}: writes the manifest and moves the staged edition to {@code
 * output/<as-of>.<n>} in one rename. An edition equal to the last one for its date is not published
 * again; one that was deleted comes back under its name.
 */
final class PublishStep implements Tasklet {
  private final Tonight tonight;
  private final RunLedger ledger;
  private final Run run;

  PublishStep(Tonight tonight, RunLedger ledger, Run run) {
    this.tonight = tonight;
    this.ledger = ledger;
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    EditionFolder.Staging staging = tonight.staging();
    if (tonight.products().isEmpty()) {
      staging.discard();
      return RepeatStatus.FINISHED;
    }
    Manifest manifest = tonight.manifest();
    staging.write(Manifest.FILE, out -> out.write(manifest.bytes()));
    String digest = manifest.digest();
    EditionName last = last(tonight.asOf());
    if (last != null && digest.equals(digestOf(last))) {
      again(staging, last, digest);
    } else {
      EditionName next = new EditionName(tonight.asOf(), last == null ? 1 : last.number() + 1);
      staging.publish(next.toString());
      tonight.published(next, digest);
    }
    return RepeatStatus.FINISHED;
  }

  /** Digest of an edition as it lies there, else as the ledger knows it. */
  private @Nullable String digestOf(EditionName edition) throws IOException {
    Path manifest = tonight.output().edition(edition.toString()).resolve(Manifest.FILE);
    if (Files.isRegularFile(manifest)) {
      return Digests.sha256(manifest);
    }
    return ledger.editions(edition.asOf()).stream()
        .filter(e -> e.n() == edition.number())
        .map(Edition::manifestSha256)
        .findFirst()
        .orElse(null);
  }

  /** The edition is the last one: it may be there, be gone, or be damaged. */
  private void again(EditionFolder.Staging staging, EditionName last, String digest)
      throws IOException {
    EditionFolder output = tonight.output();
    if (Manifest.verifies(output.edition(last.toString()), digest)) {
      staging.discard();
    } else {
      if (Files.exists(output.edition(last.toString()))) {
        output.moveAside(last.toString(), "runs/" + RunName.of(run) + "/damaged/" + last);
      }
      staging.publish(last.toString());
    }
    tonight.published(last, digest);
  }

  /** The last edition for a date that is in the folder or is known to have been published. */
  private @Nullable EditionName last(LocalDate date) throws IOException {
    Stream<String> there = tonight.output().editionsWith(Manifest.FILE).stream();
    Stream<String> known = ledger.editions(date).stream().map(Edition::name);
    return Stream.concat(there, known)
        .map(EditionName::find)
        .flatMap(Optional::stream)
        .filter(e -> e.asOf().equals(date))
        .max(Comparator.comparingInt(EditionName::number))
        .orElse(null);
  }
}

package org.muster.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code publish}: writes the manifest and moves the staged edition to {@code output/<as-of>.<n>} in one rename. An edition equal
 * to the last one for its date is not published again; one that was deleted comes back under its name.
 */
final class PublishStep implements Tasklet {
  private final Tonight tonight;

  PublishStep(Tonight tonight) {
    this.tonight = tonight;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws IOException {
    EditionFolder.Staging staging = tonight.staging();
    if (tonight.products().isEmpty()) {
      staging.discard();
      return RepeatStatus.FINISHED;
    }
    Manifest manifest = tonight.manifest();
    staging.write(Manifest.FILE, out -> out.write(manifest.bytes()));
    String digest = manifest.digest();
    EditionName last = last(tonight.asOf());
    if (last != null && digest.equals(tonight.digestOf(last))) {
      again(staging, last, digest);
    } else {
      EditionName next = new EditionName(tonight.asOf(), last == null ? 1 : last.number() + 1);
      staging.publish(next.toString());
      tonight.published(next, digest);
    }
    return RepeatStatus.FINISHED;
  }

  /** The edition is the last one: it may be there, be gone, or be damaged. */
  private void again(EditionFolder.Staging staging, EditionName last, String digest) throws IOException {
    EditionFolder output = tonight.output();
    if (Manifest.verifies(output.edition(last.toString()), digest)) {
      staging.discard();
    } else {
      if (java.nio.file.Files.exists(output.edition(last.toString()))) {
        output.moveAside(last.toString(), "runs/" + tonight.runName() + "/damaged/" + last);
      }
      staging.publish(last.toString());
    }
    tonight.published(last, digest);
  }

  /** The last edition for a date that is in the folder or is known to have been published. */
  private @Nullable EditionName last(LocalDate date) throws IOException {
    List<String> there = tonight.output().editionsWith(Manifest.FILE);
    return java.util.stream.Stream.concat(there.stream(), tonight.editionsKnown().stream())
        .map(EditionName::find)
        .flatMap(java.util.Optional::stream)
        .filter(e -> e.asOf().equals(date))
        .max(java.util.Comparator.comparingInt(EditionName::number))
        .orElse(null);
  }
}

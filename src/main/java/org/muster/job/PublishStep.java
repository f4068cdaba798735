package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.domain.Digests;
import org.muster.job.edition.EditionName;
import org.muster.job.edition.Manifest;
import org.muster.job.edition.RunName;
import org.muster.store.Edition;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code publish}: writes the manifest and moves the staged edition to {@code
 * output/<as-of>.<n>} in one rename. An edition equal to one that was published for its date is not
 * published again; one that was deleted comes back under its name.
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
    List<EditionName> editions = editions(tonight.asOf());
    EditionName equal = equal(editions, digest);
    if (equal != null) {
      again(staging, equal, digest);
    } else {
      EditionName next = next(editions.isEmpty() ? 0 : editions.getLast().number());
      staging.publish(next.toString());
      tonight.published(next, digest);
    }
    return RepeatStatus.FINISHED;
  }

  /** The next name that nothing has: a folder may have lost its manifest, as when it was copied. */
  private EditionName next(int last) {
    EditionName next = new EditionName(tonight.asOf(), last + 1);
    boolean free =
        Files.notExists(tonight.output().edition(next.toString()), LinkOption.NOFOLLOW_LINKS);
    return free ? next : next(last + 1);
  }

  /** The edition that has this digest, as it lies there or as the ledger knows it. */
  private @Nullable EditionName equal(List<EditionName> editions, String digest)
      throws IOException {
    Set<String> known =
        ledger.editions(tonight.asOf()).stream()
            .filter(e -> e.manifestSha256().equals(digest))
            .map(Edition::name)
            .collect(Collectors.toSet());
    for (EditionName edition : editions) {
      Path manifest = tonight.output().edition(edition.toString()).resolve(Manifest.FILE);
      if (known.contains(edition.toString())
          || (Files.isRegularFile(manifest) && Digests.sha256(manifest).equals(digest))) {
        return edition;
      }
    }
    return null;
  }

  /** The edition was published: it may be there, be gone, or be damaged. */
  private void again(EditionFolder.Staging staging, EditionName edition, String digest)
      throws IOException {
    EditionFolder output = tonight.output();
    String name = edition.toString();
    if (Manifest.verifies(output.edition(name), digest)) {
      staging.discard();
      tonight.stands();
    } else {
      if (Files.exists(output.edition(name))) {
        output.moveAside(
            name, "runs/" + RunName.of(run.number(), run.identity()) + "/damaged/" + name);
      }
      staging.publish(name);
    }
    tonight.published(edition, digest);
  }

  /** The editions for a date that are in the folder or are known to have been published. */
  private List<EditionName> editions(LocalDate date) throws IOException {
    Stream<String> there = tonight.output().editionsWith(Manifest.FILE).stream();
    Stream<String> known = ledger.editions(date).stream().map(Edition::name);
    return Stream.concat(there, known)
        .distinct()
        .map(EditionName::find)
        .flatMap(Optional::stream)
        .filter(e -> e.asOf().equals(date))
        .sorted(Comparator.comparingInt(EditionName::number))
        .toList();
  }
}

package org.muster.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.domain.Digests;
import org.muster.intake.FrozenFile;
import org.muster.intake.layout.Layouts;
import org.muster.job.settings.SettingsFile;
import org.muster.store.FileIdentity;
import org.muster.store.Run;
import org.muster.store.RunInput;
import org.muster.store.Undertaking;

/**
 * What a run is made of, frozen before it begins.
 *
 * @param files its list of files; those of an ordinary night are read if the store does not know
 *     them
 * @param provenance with the run's id: SHA-256 over everything that goes in, which is inputs,
 *     as-of, settings, templates, layouts, program version, the previous edition, and what runs
 *     that failed since have read
 * @param previousEdition name of the edition to compare with, null for none
 * @param back the run whose edition is made again from what was known then; null of an ordinary
 *     night. The id is that which an ordinary night would have had then: with the same settings,
 *     templates and program it is that run's, and so are all bytes
 */
record NightPlan(
    LocalDate asOf,
    List<FrozenFile> files,
    Briefing.Provenance provenance,
    @Nullable String previousEdition,
    @Nullable Run back) {
  NightPlan {
    files = List.copyOf(files);
  }

  /**
   * The identity under which the run is remembered. One that goes back has another than the night
   * that it goes back to, so that neither resumes the other.
   */
  String identity() {
    return back == null
        ? provenance.run()
        : Digests.sha256(List.of("back to", Long.toString(back.number()), provenance.run()));
  }

  /** As the store is told of it. */
  Undertaking undertaking() {
    return new Undertaking(
        identity(),
        asOf,
        previousEdition,
        files.stream().map(f -> new RunInput(f.name(), f.bytes(), f.sha256())).toList(),
        back == null ? null : Long.valueOf(back.number()));
  }

  /**
   * How the program is set up.
   *
   * @param templates SHA-256 over the templates
   * @param settings SHA-256 of the settings file
   * @param layouts SHA-256 over the layouts
   */
  record Setup(String templates, String settings, String layouts) {
    static Setup of(Templates templates, SettingsFile settings, Layouts layouts) {
      return new Setup(templates.engine().digest(), settings.sha256(), layouts.digest());
    }
  }

  /**
   * Everything that goes into a run but the previous edition.
   *
   * @param learned what runs since the last completed one have read without coming to their end,
   *     and is not among the files any more: the store knows it all the same
   */
  record Ingredients(
      LocalDate asOf, List<FrozenFile> files, List<FileIdentity> learned, Setup setup) {

    /** The plan of a run after the given edition. */
    NightPlan after(@Nullable String previousEdition, @Nullable Run back) {
      List<String> texts = new ArrayList<>();
      texts.add(Program.NAME_AND_VERSION);
      texts.add(asOf.toString());
      texts.add(setup.templates());
      texts.add(setup.settings());
      texts.add(setup.layouts());
      texts.add(previousEdition == null ? "" : previousEdition);
      for (FrozenFile file : files) {
        texts.add(file.name());
        texts.add(file.sha256());
      }
      for (FileIdentity file : learned) {
        texts.add("learned");
        texts.add(file.name());
        texts.add(file.sha256());
        texts.add(file.layout());
      }
      List<Briefing.Input> inputs =
          files.stream().map(f -> new Briefing.Input(f.name(), f.bytes(), f.sha256())).toList();
      return new NightPlan(
          asOf,
          files,
          new Briefing.Provenance(
              Digests.sha256(texts),
              Program.NAME_AND_VERSION,
              inputs,
              setup.templates(),
              setup.settings(),
              setup.layouts()),
          previousEdition,
          back);
    }
  }
}

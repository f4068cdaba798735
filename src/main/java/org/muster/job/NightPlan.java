package org.muster.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.intake.FrozenFile;

/**
 * What a run is made of, frozen before it begins.
 *
 * @param identity SHA-256 over everything that goes in: inputs, as-of, known-at if given, settings,
 *     templates, layouts, program version and the previous edition
 */
record NightPlan(
    LocalDate asOf, List<FrozenFile> files, Briefing.Provenance provenance, String identity) {
  NightPlan {
    files = List.copyOf(files);
  }

  /**
   * Everything that goes into a run but the previous edition.
   *
   * @param knownAt null if not given
   */
  record Ingredients(
      LocalDate asOf,
      @Nullable String knownAt,
      List<FrozenFile> files,
      String templates,
      String settings,
      String layouts) {

    /** The plan of a run after the given edition. */
    NightPlan after(@Nullable String previousEdition) {
      List<String> texts = new ArrayList<>();
      texts.add(Program.NAME_AND_VERSION);
      texts.add(asOf.toString());
      texts.add(knownAt == null ? "" : knownAt);
      texts.add(templates);
      texts.add(settings);
      texts.add(layouts);
      texts.add(previousEdition == null ? "" : previousEdition);
      for (FrozenFile file : files) {
        texts.add(file.name());
        texts.add(file.sha256());
      }
      String identity = Digests.sha256(texts);
      List<Briefing.Input> inputs =
          files.stream().map(f -> new Briefing.Input(f.name(), f.bytes(), f.sha256())).toList();
      return new NightPlan(
          asOf,
          files,
          new Briefing.Provenance(identity, Program.NAME_AND_VERSION, inputs, templates, settings),
          identity);
    }
  }
}

package org.muster.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Occasion;
import org.muster.briefing.Previous;
import org.muster.briefing.Records;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.Scope;
import org.muster.domain.Deployment;
import org.muster.domain.Digests;
import org.muster.domain.MarkingOrder;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;

/** Briefings made of {@link SampleRecords}, and of none, as the settings describe a briefing. */
final class SampleBriefings {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 15);

  /** Is new in the edition that is shown. */
  private static final String NEW = "P07";

  private final MarkingOrder order;
  private final Briefing.Provenance provenance;

  SampleBriefings(SettingsFile settings) {
    this.order = settings.markings();
    this.provenance =
        new Briefing.Provenance(
            Digests.sha256(List.of("sample")),
            Program.NAME_AND_VERSION,
            List.of(new Briefing.Input("sample.csv", 1_000, Digests.sha256(List.of("file")))),
            Digests.sha256(List.of("templates")),
            Digests.sha256(List.of("settings")),
            Digests.sha256(List.of("layouts")));
  }

  /** One with something in every section, the second edition. */
  Composer.Composition rich(BriefingPlan plan, Language language) throws IOException {
    Records all = SampleRecords.read();
    Deployment added = deployment(all, NEW);
    Records earlier =
        new Records(
            all.deployments().stream().filter(d -> !d.equals(added)).toList(),
            List.of(),
            all.operations(),
            all.sources());
    List<String> method =
        compose(plan, earlier, Occasion.first(BEFORE, provenance), language).method();
    Previous previous =
        new Previous(
            BEFORE + ".1",
            BEFORE,
            earlier,
            List.of(new Previous.Changed(null, added)),
            EventChanges.none(),
            method);
    List<Briefing.QualityRow> quality =
        List.of(new Briefing.QualityRow(language.say("Rows read"), "24"));
    return compose(plan, all, new Occasion(AS_OF, previous, quality, provenance), language);
  }

  private static Deployment deployment(Records of, String id) {
    return of.deployments().stream().filter(d -> d.key().id().equals(id)).findFirst().orElseThrow();
  }

  /** One of no records, a first edition. */
  Composer.Composition empty(BriefingPlan plan, Language language) {
    Records none = new Records(List.of(), List.of(), List.of(), List.of());
    return compose(plan, none, Occasion.first(AS_OF, provenance), language);
  }

  private Composer.Composition compose(
      BriefingPlan plan, Records records, Occasion occasion, Language language) {
    return new Composer(settings(plan.settings()), order, language).compose(records, occasion);
  }

  /** As the settings say, but for what would leave the sample out. */
  private BriefingSettings settings(BriefingSettings given) {
    Scope all =
        new Scope(
            "all",
            "All operations",
            "Counted are all operations of the sample.",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return given.toBuilder()
        .filter(Filter.ALL)
        .scopes(List.of(all))
        .audience(order.labels().getLast())
        .build();
  }
}

package org.muster.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.Previous;
import org.muster.briefing.ReleaseException;
import org.muster.briefing.settings.ForEach;
import org.muster.delivery.EditionFolder;
import org.muster.job.edition.EditionName;
import org.muster.job.edition.Manifest;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.SettingsFile;
import org.muster.notice.Notice;
import org.muster.render.Renderer;

/**
 * The night in progress: what the steps hand to each other. What has to survive a kill lies in the
 * store; the rest is made again.
 */
final class Tonight {
  private final NightRequest request;
  private final SettingsFile settings;
  private final NightPlan plan;
  private final EditionFolder output;
  private final Path work;

  private final Map<String, List<BriefingPlan>> members = new HashMap<>();
  private final Map<String, Composed> composed = new LinkedHashMap<>();
  private final List<Manifest.Product> products = new ArrayList<>();
  private final Map<String, Exception> failures = new LinkedHashMap<>();
  private final Set<Notice> notices = new LinkedHashSet<>();
  private final List<NightReport.RenderingLine> renderings = new ArrayList<>();
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private EditionFolder.@Nullable Staging staging;
  private @Nullable EditionName edition;
  private boolean standing;
  private @Nullable String digest;

  Tonight(NightRequest request, SettingsFile settings, NightPlan plan, Path work) {
    this.request = request;
    this.settings = settings;
    this.plan = plan;
    this.output = new EditionFolder(request.output());
    this.work = work;
  }

  SettingsFile settings() {
    return settings;
  }

  NightPlan plan() {
    return plan;
  }

  EditionFolder output() {
    return output;
  }

  /** A folder for files that only this run reads; empty when it starts. */
  Path work() {
    return work;
  }

  Instant now() {
    return request.clock().instant();
  }

  LocalDate asOf() {
    return plan.asOf();
  }

  /** The compose step begins; what an earlier attempt in this process made is made again. */
  void compose(SortedMap<String, Long> recordCounts) {
    members.clear();
    composed.clear();
    counts.clear();
    counts.putAll(recordCounts);
  }

  /** The briefings that an entry of the settings stands for tonight; may be none. */
  void members(BriefingPlan entry, List<BriefingPlan> briefings) {
    members.put(entry.id(), briefings);
  }

  /** See {@link #members}; of an entry of which that is not known, itself. */
  List<BriefingPlan> members(BriefingPlan entry) {
    return members.getOrDefault(entry.id(), List.of(entry));
  }

  /** Entries that stand for no briefing tonight, and why, by their ids in the settings' order. */
  Map<String, String> without() {
    Map<String, String> without = new LinkedHashMap<>();
    for (BriefingPlan entry : settings.briefings()) {
      if (members(entry).isEmpty()) {
        ForEach each = Objects.requireNonNull(entry.forEach(), "any other entry is one briefing");
        without.put(entry.id(), "no " + each.id() + " occurs in what it covers");
      }
    }
    return without;
  }

  void composed(Composed briefing) {
    composed.put(briefing.id(), briefing);
  }

  List<Composed> composed() {
    return List.copyOf(composed.values());
  }

  /** A briefing composed tonight, null if it was not. */
  @Nullable Composed composed(String id) {
    return composed.get(id);
  }

  /** What each briefing counts and how, and of which day if that is its own, by its id. */
  SortedMap<String, List<String>> methods() {
    SortedMap<String, List<String>> methods = new TreeMap<>();
    for (Composed briefing : composed.values()) {
      LocalDate own = briefing.plan().asOf();
      methods.put(
          briefing.id(), own == null ? briefing.method() : Previous.dated(briefing.method(), own));
    }
    return methods;
  }

  void begin(EditionFolder.Staging folder) {
    staging = folder;
    products.clear();
  }

  EditionFolder.Staging staging() {
    return Objects.requireNonNull(staging, "the render step opens staging");
  }

  void made(Composed briefing, List<Manifest.OutputFile> files) {
    products.add(
        new Manifest.Product(
            briefing.id(),
            briefing.title(),
            briefing.marking(),
            briefing.asOf().toString(),
            briefing.changes(),
            files));
  }

  List<Manifest.Product> products() {
    return List.copyOf(products);
  }

  /** A briefing that could not be made; the others go on. */
  void failed(String briefing, Exception why) {
    failures.putIfAbsent(briefing, why);
  }

  Map<String, Exception> failures() {
    return failures;
  }

  boolean stoppedByRelease() {
    return failures.values().stream().anyMatch(e -> e instanceof ReleaseException);
  }

  void notices(List<Notice> more) {
    notices.addAll(more);
  }

  List<Notice> notices() {
    return List.copyOf(notices);
  }

  void rendered(String file, Renderer.Rendering rendering, Duration rendered, Duration readBack) {
    renderings.add(
        new NightReport.RenderingLine(
            file, rendering.pages(), rendering.rows(), Seconds.of(rendered), Seconds.of(readBack)));
    notices(rendering.notices());
  }

  List<NightReport.RenderingLine> renderings() {
    return List.copyOf(renderings);
  }

  Manifest manifest() {
    Briefing.Provenance in = plan.provenance();
    return new Manifest(
        in.run(),
        in.program(),
        plan.asOf().toString(),
        products(),
        counts,
        in.inputs().stream().map(i -> new Manifest.Input(i.name(), i.bytes(), i.sha256())).toList(),
        in.templates(),
        in.settings(),
        in.layouts());
  }

  void published(EditionName name, String manifestDigest) {
    edition = name;
    digest = manifestDigest;
  }

  @Nullable EditionName edition() {
    return edition;
  }

  /** Nothing was moved, as the edition lies in the output folder already. */
  void stands() {
    standing = true;
  }

  /** Whether the edition was there before. */
  boolean standing() {
    return standing;
  }

  /** SHA-256 of the published manifest. */
  String digest() {
    return Objects.requireNonNull(digest, "nothing was published");
  }
}

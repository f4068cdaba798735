package org.muster.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The runs, in order, and what they published. Every method is one small transaction. */
public final class RunLedger {
  private static final String RUN = "r.run_no, r.run_identity, r.known_at, r.previous_edition";
  private static final RowMapper<Run> TO_RUN =
      (row, n) ->
          new Run(
              row.getLong(1),
              row.getString(2),
              Instant.ofEpochMilli(row.getLong(3)),
              row.getString(4));
  private static final RowMapper<Edition> TO_EDITION =
      (row, n) ->
          new Edition(
              row.getString("edition_name"),
              row.getObject("as_of", LocalDate.class),
              row.getInt("edition_no"),
              row.getString("manifest_sha256"));

  private final JdbcTemplate jdbc;
  private final Transactions transactions;
  private final PartTable parts;

  /** The ledger in a database that is open. */
  public RunLedger(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.transactions = new Transactions(dataSource);
    this.parts = new PartTable(jdbc);
  }

  /**
   * Begins a run, or resumes the newest night if it has this identity: a restart, and the making
   * again of an edition that was deleted, keep number, instant and previous edition. Going back is
   * resumed only if nothing was begun since.
   *
   * @param now the injected clock's instant, cut to milliseconds. If it is not later than the
   *     newest run's (the clock went back), the run gets that run's instant and 1 ms, so that the
   *     order of instants is always that of numbers
   */
  public Run begin(Undertaking what, Instant now) {
    return transactions.get(
        () -> {
          Optional<Run> like = what.backTo() == null ? newestNight() : newest();
          return like.isPresent() && like.get().identity().equals(what.identity())
              ? like.get()
              : insert(newest(), what, now);
        });
  }

  private Run insert(Optional<Run> newest, Undertaking what, Instant now) {
    long number = newest.map(Run::number).orElse(0L) + 1;
    Instant instant = now.truncatedTo(ChronoUnit.MILLIS);
    Instant earliest = newest.map(run -> run.knownAt().plusMillis(1)).orElse(instant);
    Instant knownAt = instant.isBefore(earliest) ? earliest : instant;
    jdbc.update(
        "INSERT INTO run_ledger (run_no, run_identity, known_at, previous_edition, as_of, back_to)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        number,
        what.identity(),
        knownAt.toEpochMilli(),
        what.previousEdition(),
        what.asOf(),
        what.backTo());
    parts.insert(PartKey.of(Part.INPUTS, number), RunParts.inputs(what.inputs()));
    return new Run(number, what.identity(), knownAt, what.previousEdition());
  }

  /**
   * Marks the run as completed with the edition. May be said again, also with another edition.
   *
   * @param methods what each briefing counted and how, by its id; empty if that need not be kept
   */
  public void finish(Run run, Edition edition, SortedMap<String, List<String>> methods) {
    transactions.run(
        () -> {
          int known =
              jdbc.update(
                  "UPDATE edition SET manifest_sha256 = ? WHERE edition_name = ?",
                  edition.manifestSha256(),
                  edition.name());
          if (known == 0) {
            jdbc.update(
                "INSERT INTO edition (edition_name, run_no, as_of, edition_no, manifest_sha256)"
                    + " VALUES (?, ?, ?, ?, ?)",
                edition.name(),
                run.number(),
                edition.asOf(),
                edition.n(),
                edition.manifestSha256());
          }
          jdbc.update(
              "UPDATE run_ledger SET edition_name = ?, method_run = ? WHERE run_no = ?",
              edition.name(),
              keep(run, methods),
              run.number());
        });
  }

  /** The run under which these methods lie; most nights they are those of the night before. */
  private @Nullable Long keep(Run run, SortedMap<String, List<String>> byBriefing) {
    if (byBriefing.isEmpty()) {
      return null;
    }
    byte[] methods = RunParts.methods(byBriefing);
    Long before =
        jdbc.queryForObject(
            "SELECT MAX(method_run) FROM run_ledger WHERE run_no <> ?", Long.class, run.number());
    if (before != null && Arrays.equals(parts.read(PartKey.of(Part.METHODS, before)), methods)) {
      return before;
    }
    parts.delete(List.of(Part.METHODS), run.number());
    parts.insert(PartKey.of(Part.METHODS, run.number()), methods);
    return run.number();
  }

  /** The newest run that was begun, completed or not. */
  Optional<Run> newest() {
    return first("ORDER BY r.run_no DESC LIMIT 1");
  }

  /** The newest ordinary night that was begun, completed or not. */
  public Optional<Run> newestNight() {
    return first("WHERE r.back_to IS NULL ORDER BY r.run_no DESC LIMIT 1");
  }

  /** The ordinary night before a run, completed or not. */
  public Optional<Run> nightBefore(Run run) {
    return first(
        "WHERE r.back_to IS NULL AND r.run_no < ? ORDER BY r.run_no DESC LIMIT 1", run.number());
  }

  /** The newest ordinary night that had begun by an instant. */
  public Optional<Run> nightAt(Instant instant) {
    return first(
        "WHERE r.back_to IS NULL AND r.known_at <= ? ORDER BY r.run_no DESC LIMIT 1",
        instant.toEpochMilli());
  }

  /** The first night of all. */
  public Optional<Run> firstNight() {
    return first("ORDER BY r.run_no LIMIT 1");
  }

  private Optional<Run> first(String which, Object... values) {
    return jdbc.query("SELECT " + RUN + " FROM run_ledger r " + which, TO_RUN, values).stream()
        .findFirst();
  }

  /** The run's frozen list of files, in its order; empty if it was made before lists were kept. */
  public Optional<List<RunInput>> inputs(Run run) {
    PartKey key = PartKey.of(Part.INPUTS, run.number());
    return parts.count(Part.INPUTS, run.number()) == 0
        ? Optional.empty()
        : Optional.of(RunParts.inputs(parts.read(key)));
  }

  /** The run's business date; empty if it was made before dates were kept and published nothing. */
  public Optional<LocalDate> asOf(Run run) {
    return jdbc
        .query(
            "SELECT COALESCE(r.as_of, e.as_of) FROM run_ledger r LEFT JOIN edition e"
                + " ON e.edition_name = r.edition_name WHERE r.run_no = ?",
            (row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
            run.number())
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What each briefing of a completed run counted and how, by its id; none if it was not kept. */
  public SequencedMap<String, List<String>> methods(Run run) {
    Long kept =
        jdbc.queryForObject(
            "SELECT method_run FROM run_ledger WHERE run_no = ?", Long.class, run.number());
    return kept == null
        ? new TreeMap<>()
        : RunParts.methods(parts.read(PartKey.of(Part.METHODS, kept)));
  }

  /** Number of the newest run whose instant is not after this one; 0 if there is none. */
  long newestAt(Instant instant) {
    Long number =
        jdbc.queryForObject(
            "SELECT MAX(run_no) FROM run_ledger WHERE known_at <= ?",
            Long.class,
            instant.toEpochMilli());
    return number == null ? 0 : number;
  }

  /** The newest ordinary night that was completed. */
  public Optional<CompletedRun> lastCompleted() {
    return completed("");
  }

  /** The newest ordinary night that was completed with the edition of this name. */
  public Optional<CompletedRun> completedWith(String edition) {
    return completed(" AND r.edition_name = ?", edition);
  }

  private Optional<CompletedRun> completed(String which, Object... values) {
    return jdbc
        .query(
            "SELECT "
                + RUN
                + ", e.edition_name, e.as_of, e.edition_no, e.manifest_sha256 FROM run_ledger r"
                + " JOIN edition e ON e.edition_name = r.edition_name WHERE r.back_to IS NULL"
                + which
                + " ORDER BY r.run_no DESC LIMIT 1",
            (row, n) -> new CompletedRun(TO_RUN.mapRow(row, n), TO_EDITION.mapRow(row, n)),
            values)
        .stream()
        .findFirst();
  }

  /**
   * The night from whose records an edition was made: the one that published it, or the one that a
   * run went back to to make it.
   *
   * @param identity of that night; tells it if it published the edition without coming to its end
   */
  public Optional<Run> nightOf(String edition, String identity) {
    return completedWith(edition)
        .map(CompletedRun::run)
        .or(
            () ->
                first(
                    "WHERE r.run_no IN (SELECT b.back_to FROM run_ledger b WHERE b.edition_name ="
                        + " ?) ORDER BY r.run_no DESC LIMIT 1",
                    edition))
        .or(
            () ->
                first(
                    "WHERE r.back_to IS NULL AND r.run_identity = ? ORDER BY r.run_no DESC LIMIT 1",
                    identity));
  }

  /** Number of the newest ordinary night before a run that was completed; 0 if there is none. */
  public long completedBefore(Run run) {
    return first(
            "WHERE r.back_to IS NULL AND r.edition_name IS NOT NULL AND r.run_no < ?"
                + " ORDER BY r.run_no DESC LIMIT 1",
            run.number())
        .map(Run::number)
        .orElse(0L);
  }

  /** All editions for a business date, the oldest first. */
  public List<Edition> editions(LocalDate asOf) {
    return jdbc.query(
        "SELECT edition_name, as_of, edition_no, manifest_sha256 FROM edition WHERE as_of = ?"
            + " ORDER BY edition_no",
        TO_EDITION,
        asOf);
  }
}

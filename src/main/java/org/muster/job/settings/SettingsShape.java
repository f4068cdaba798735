package org.muster.job.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.intake.IntakeSettings;
import org.muster.intake.format.Limits;
import org.muster.render.Paper;
import org.muster.render.pdf.PdfSettings;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The shape of {@code muster.yaml}, and nothing more: {@link SettingsFile} turns it into the rooms'
 * own settings and hands those out. What is said here of each key is printed in {@code
 * docs/settings.md}.
 *
 * @param zone time zone in which "today" is meant
 * @param asOf business date, YYYY-MM-DD; figures hold on it. Absent: today
 * @param release markings
 * @param intake reading dropped files
 * @param pdf PDF
 * @param counting how is counted
 * @param scopes named totals over several operations. Absent: none
 * @param briefings what is made. Absent: one briefing of everything
 */
record SettingsShape(
    @DefaultValue("UTC") String zone,
    @Nullable String asOf,
    @DefaultValue Release release,
    @DefaultValue Intake intake,
    @DefaultValue Pdf pdf,
    @DefaultValue Counting counting,
    @Nullable List<ScopeEntry> scopes,
    @Nullable List<Entry> briefings) {

  /**
   * Markings.
   *
   * @param labels from the most open to the most restricted
   * @param blankMeans what a record without a marking counts as
   * @param above what happens with a record above a briefing's audience: {@code leave-out} leaves
   *     the record out, {@code stop} stops the briefing
   */
  record Release(
      @DefaultValue({"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"})
          List<String> labels,
      @DefaultValue("TLP:CLEAR") String blankMeans,
      @DefaultValue("leave-out") String above) {}

  /**
   * Reading dropped files. A file that hits a limit is refused, and the notice names the setting; a
   * row or a value that is too long is rejected alone. A file that was refused is read again once
   * the limit is another.
   *
   * @param maxFileBytes size of a file
   * @param maxSeconds time for reading a file, without that for storing what was read
   * @param maxInflatedBytes size of a file once it is unpacked, of all that is in it together
   * @param maxInflation bytes that may come out of each packed byte, from 100,000 bytes on
   * @param maxUnpackingKib memory in KiB that a compressed stream may ask for; {@code xz -9} asks
   *     for 65640
   * @param maxEntries files in an archive, and parts of a workbook
   * @param maxColumns columns of a table
   * @param maxRows rows of a file
   * @param maxRowLength characters of a row
   * @param maxValueLength characters of a value
   * @param maxSheets sheets of a workbook
   * @param maxCells cells of a workbook that are not blank
   * @param maxSharedTextBytes memory for the texts that a workbook's cells share, 2 bytes a
   *     character and 64 a text
   * @param maxJsonDepth lists and objects within each other in JSON
   * @param maxJsonDigits digits of a number in JSON
   * @param maxJsonNameLength characters of a field's name in JSON
   * @param holdBackPercent together with {@code hold-back-count}: more rejected rows than both hold
   *     the whole file back
   * @param holdBackCount see {@code hold-back-percent}
   * @param archive folder that accepted files are moved to once an edition is out. Absent: they
   *     stay where they were dropped
   */
  record Intake(
      @DefaultValue("2147483648") long maxFileBytes,
      @DefaultValue("300") int maxSeconds,
      @DefaultValue("4294967296") long maxInflatedBytes,
      @DefaultValue("100") int maxInflation,
      @DefaultValue("66560") int maxUnpackingKib,
      @DefaultValue("1000") int maxEntries,
      @DefaultValue("256") int maxColumns,
      @DefaultValue("5000000") long maxRows,
      @DefaultValue("1048576") int maxRowLength,
      @DefaultValue("65536") int maxValueLength,
      @DefaultValue("64") int maxSheets,
      @DefaultValue("20000000") long maxCells,
      @DefaultValue("268435456") long maxSharedTextBytes,
      @DefaultValue("64") int maxJsonDepth,
      @DefaultValue("100") int maxJsonDigits,
      @DefaultValue("256") int maxJsonNameLength,
      @DefaultValue("5") int holdBackPercent,
      @DefaultValue("100") int holdBackCount,
      @Nullable String archive) {
    /**
     * What the reading of files needs of it.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    IntakeSettings reading() {
      return new IntakeSettings(
          maxFileBytes,
          maxSeconds,
          limits(),
          holdBackPercent,
          holdBackCount,
          IntakeSettings.DEFAULTS.dataset());
    }

    private Limits limits() {
      return new Limits(
          maxColumns,
          maxValueLength,
          maxRowLength,
          maxRows,
          maxInflatedBytes,
          maxInflation,
          maxEntries,
          maxSheets,
          maxCells,
          maxSharedTextBytes,
          maxJsonDepth,
          maxJsonDigits,
          maxJsonNameLength,
          maxUnpackingKib);
    }
  }

  /**
   * PDF.
   *
   * @param maxPages a longer document fails its briefing
   * @param paper {@code a4} or {@code letter}; a briefing's pages and sheets are printed on it too,
   *     and what a placemat lists fits on it
   * @param attachData whether a document's tables are attached to it as CSV
   * @param passwordFile a file whose first line is the password without which nobody opens a PDF
   *     (AES-256); such a PDF is no PDF/A, and its bytes differ each time. Another password alone
   *     makes no new edition: a run that finds nothing new says if the PDFs have an earlier one.
   *     Absent: none
   * @param signing a key that signs each PDF; not together with a password. Another key alone makes
   *     no new edition either. Absent: none
   */
  record Pdf(
      @DefaultValue("20000") int maxPages,
      @DefaultValue("a4") Paper paper,
      @DefaultValue("true") boolean attachData,
      @Nullable String passwordFile,
      @Nullable Signing signing) {
    /**
     * What the writer of PDFs needs of it.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    PdfSettings drawing() {
      return new PdfSettings(maxPages, paper, attachData);
    }

    /** Where the secrets lie that close them. */
    SecretFiles secrets() {
      return new SecretFiles(
          passwordFile,
          signing == null
              ? null
              : new SecretFiles.Key(signing.keyStore, signing.alias, signing.passwordFile));
    }
  }

  /**
   * What signs PDFs, with SHA-256; the PDF stays PDF/A and PDF/UA.
   *
   * @param keyStore file with the key and its certificates, PKCS #12 or JKS
   * @param alias name of the key in it. Absent: the only one
   * @param passwordFile a file whose first line is the store's password
   */
  record Signing(
      @Nullable String keyStore, @Nullable String alias, @Nullable String passwordFile) {}

  /**
   * How is counted, in every briefing.
   *
   * @param staleAfter age from which on a figure that is carried forward is marked as stale: {@code
   *     P1Y}, {@code P6M}, {@code P90D}
   * @param impreciseEvents an event that does not lie in one month is counted {@code apart}, or its
   *     deaths are {@code spread} over its days with the total kept
   * @param datasets names of datasets, the one that counts first where several speak of the same
   *     operation; those not named come after. Absent: by name
   * @param overrule guards against counting twice that are not to act. Absent: none
   */
  record Counting(
      @DefaultValue("P1Y") String staleAfter,
      @DefaultValue("apart") String impreciseEvents,
      @Nullable List<String> datasets,
      @Nullable List<Overruling> overrule) {}

  /**
   * A guard that is not to act, because somebody knows better.
   *
   * @param guard one of the guards below
   * @param records ids of records as briefings print them: {@code D7}, or {@code un/D7} of another
   *     dataset than the drop folder's own. Absent: whatever the guard finds
   * @param reason printed with the method; must be given
   */
  record Overruling(
      @Nullable String guard, @Nullable List<String> records, @Nullable String reason) {}

  /**
   * A total over several operations; what it counts is printed with it.
   *
   * @param id 1 to 60 of A-Z a-z 0-9 . _ -; briefings name it so
   * @param title as printed
   * @param definition a sentence on what the total means. Absent: none
   * @param operations codes of the operations that it counts. Absent, or {@code "*"} alone: all
   *     that the briefing covers
   * @param without codes of operations that it leaves out. Absent: none
   * @param categories names of the categories that it counts. Absent, or {@code "*"} alone: all
   * @param withoutCategories names of categories that it leaves out, and with them figures for all
   *     categories that include one. Absent: none
   * @param contributors codes; whole missions' own figures are then not counted. Absent, or {@code
   *     "*"} alone: all
   * @param hosts codes. Absent, or {@code "*"} alone: all
   * @param statedAs codes of operations under which publishers state this very total; it is
   *     compared with the computed one, never added. Absent: none
   */
  record ScopeEntry(
      @Nullable String id,
      @Nullable String title,
      @DefaultValue("") String definition,
      @Nullable List<String> operations,
      @Nullable List<String> without,
      @Nullable List<String> categories,
      @Nullable List<String> withoutCategories,
      @Nullable List<String> contributors,
      @Nullable List<String> hosts,
      @Nullable List<String> statedAs) {}

  /**
   * One briefing, or with {@code for-each} one for each of something.
   *
   * @param id name of its files, 1 to 80 of A-Z a-z 0-9 . _ -; with {@code for-each} up to 39, and
   *     the code follows: {@code id-CODE.pdf}
   * @param title printed on the first page; with {@code for-each} it holds {@code {name}} or {@code
   *     {code}}
   * @param area printed below the title. Absent: its hosts, if it names some; else those of its
   *     operations, or of its events where these have none
   * @param asOf its own business date. Absent: that of the run
   * @param forEach operation, host or contributor: one briefing for each that occurs in what it
   *     covers and its audience may see. Absent: one briefing
   * @param operations codes of the operations that it covers; an event that names none belongs to
   *     those that are in its host. Absent, or {@code "*"} alone: all
   * @param hosts codes of the hosts that it covers; a record that names none lies in those of its
   *     operation. The number of one that is also for other hosts is shown and not counted. Absent,
   *     or {@code "*"} alone: all
   * @param contributors codes of the contributors that it covers; whole missions' own figures and
   *     the casualties of other forces are then left out, events of the operations in which they
   *     are stay, and where hosts are named too, of all operations there. Absent, or {@code "*"}
   *     alone: all, with whole missions' own figures
   * @param period time that it reports on: a duration back from the business date such as {@code
   *     P1Y}, or dates such as {@code 2013}, {@code 2013-01-01/2013-12-31}, {@code 2013-01-01/..}.
   *     An open end is the business date. Levels over it, the timeline and events are limited to
   *     it, figures on the date and plans for later are not; charts also draw the year before it.
   *     Operations that had ended before are named in a sentence alone. Absent: all
   * @param sections sections that are shown, in reading order whatever the order here. Absent: all
   * @param withoutSections sections that are not shown; not together with {@code sections}. Absent:
   *     none
   * @param scopes ids of the scopes whose totals it shows. Absent: all that are named
   * @param audience highest marking that it may show. Absent: the most open label
   * @param releaseTo the audience's own release codes; a limited record is shown if it names one of
   *     them. Absent: none
   * @param language {@code en}, or the name of a file in the templates' folder for languages,
   *     without its ending: {@code da} comes with the program
   * @param listEvents how many events it lists at most: the latest. All are counted in every
   *     figure, and it says how many are not listed
   * @param listDeployments how many lines of the timeline are deployments at most: the latest. All
   *     are counted in every figure and listed in the workbook, and it says how many are not in the
   *     timeline
   * @param formats the template of each format: {@code pdf}, {@code html}, {@code xlsx}, {@code
   *     placemat} (a PDF of one page beside the other, {@code id.placemat.pdf}). Absent: all four,
   *     with the templates {@code briefing.ftl}, {@code workbook.ftl} and {@code placemat.ftl}
   */
  record Entry(
      @Nullable String id,
      @Nullable String title,
      @DefaultValue("") String area,
      @Nullable String asOf,
      @Nullable String forEach,
      @Nullable List<String> operations,
      @Nullable List<String> hosts,
      @Nullable List<String> contributors,
      @Nullable String period,
      @Nullable List<String> sections,
      @Nullable List<String> withoutSections,
      @Nullable List<String> scopes,
      @Nullable String audience,
      @Nullable List<String> releaseTo,
      @DefaultValue("en") String language,
      @DefaultValue("20000") int listEvents,
      @DefaultValue("20000") int listDeployments,
      @Nullable Map<String, String> formats) {}
}

package org.muster.intake.layout;

import java.util.Arrays;
import java.util.List;

/** The keys of a layout's file, each with what it says; {@code docs/layouts.md} is made of them. */
public enum LayoutKey {
  ABOUT(Part.LAYOUT, "about", "What the files are, in a few words. Required."),
  KIND(
      Part.LAYOUT,
      "kind",
      "What the rows become: `deployments`, `events`, `operations` or `sources`. Required unless"
          + " `refused` is there."),
  REFUSED(
      Part.LAYOUT,
      "refused",
      "Why such a file is not read, as the end of a sentence. For code tables and the like, which"
          + " people drop together with the data."),
  DATASET(
      Part.LAYOUT,
      "dataset",
      "Within what the keys are unique. Several layouts of one publisher share it, if they share"
          + " the keys. Required."),
  WHOLE_TRUTH(
      Part.LAYOUT,
      "whole-truth",
      "`true` if each file holds all records of the dataset: a record that it no longer holds is"
          + " withdrawn, unless a table of the file is refused. `false`, if not said."),
  COLUMNS(
      Part.LAYOUT,
      "columns",
      "The columns by name, with or without keys of their own. Capitals, spaces, hyphens and"
          + " underscores make no difference, nor does their order. Columns that are not used are"
          + " listed too: what is not listed is reported as unknown. At most 256. Required."),
  MISSING(
      Part.LAYOUT,
      "missing",
      "Marks that stand for \"no value\" in any column, and why there is none: `not reported`,"
          + " `withheld`, `not applicable`, `not collected` or `not counted`. A blank cell, `\"\"`,"
          + " may be a mark too."),
  MONTHS(
      Part.LAYOUT,
      "months",
      "What the publisher calls the months, from January on, where not in English: a list of twelve"
          + " names, or of lists of names, as `[März, Mrz]`. A name may be shortened to three"
          + " letters or more by which no other begins; capitals, accents and a point behind make"
          + " no difference."),
  THOUSANDS(
      Part.LAYOUT,
      "thousands",
      "`.` if in figures and their totals a point parts thousands and a comma a fraction: `1.245`,"
          + " `45,5`. If not said, a comma, an apostrophe or a space parts thousands, and `1.245` is refused."
          + " Numbers of a workbook or of JSON, which are no texts, have a point before the fraction"
          + " all the same."),
  ABSENT(
      Part.LAYOUT,
      "absent",
      "Columns that such files do not have: another version is known by them."),
  HEADERLESS(
      Part.LAYOUT,
      "headerless",
      "For files without a header: column by column, a regular expression that its values match."
          + " The columns then are those of `columns`, in this order."),
  HEADER_LINES(
      Part.LAYOUT,
      "header-lines",
      "`2` if the header has two lines. A column is then called what both say, with a space"
          + " between: `Troops women`. A name of the upper line holds for the columns behind it"
          + " that have none there, as in merged cells. `1`, if not said."),
  DELIMITER(
      Part.LAYOUT,
      "delimiter",
      "Between fields, if the file does not tell: one character, or `tab`."),
  QUOTE(Part.LAYOUT, "quote", "Around fields, or `none` if a quote stands for itself."),
  CHARSET(Part.LAYOUT, "charset", "Of texts whose bytes do not tell, for example `ISO-8859-1`."),
  SHEETS(Part.LAYOUT, "sheets", "Names of sheets that are read although the workbook hides them."),
  LEAVE_OUT(Part.LAYOUT, "leave-out", "Rows that are no records, as subtotals: a list."),
  EACH(
      Part.LAYOUT,
      "each",
      "If one row gives several records: which. Then `${each}` is the cell in question, and"
          + " `${each.NAME}` what is said of it."),
  REPEATED(
      Part.LAYOUT,
      "repeated",
      "Why a row is left out whose `id` the file has had already, as the end of a sentence. Without"
          + " it such a row is refused."),
  TRAILER(
      Part.LAYOUT,
      "trailer",
      "The row at the end of each table that holds control totals instead of a record. It is not"
          + " counted. A file whose totals differ, or that lacks the row, is held back whole."),
  RECORD(
      Part.LAYOUT,
      "record",
      "The record's columns, as in [records](records.md), and how each is made. Required."),
  SOURCES(
      Part.LAYOUT,
      "sources",
      "Sources that the records cite: a list of records with the columns of sources."),
  OPERATIONS(
      Part.LAYOUT,
      "operations",
      "Operations that the records belong to: a list of records with the columns of operations."),
  WITH(
      Part.LAYOUT,
      "with",
      "Another layout, or several, whose sources and operations come along. A layout without"
          + " `columns` is there for that alone."),

  NEEDED(
      Part.COLUMN,
      "needed",
      "`true` if a file without the column is not of this layout. By these columns a layout is"
          + " recognised."),
  ALSO(Part.COLUMN, "also", "Other names of the column, and HXL hash tags."),
  COLUMN_MISSING(
      Part.COLUMN, "missing", "Marks for \"no value\" in this column, beside those of the layout."),

  SHEET(
      Part.COLUMN,
      "sheet",
      "`true` if the value is the name of the sheet, in a workbook whose sheets have no such"
          + " column. Blank in a file that is no workbook."),
  DECIMALS(
      Part.COLUMN,
      "decimals",
      "How many digits behind the point count, 0 to 9: `-19.781663000000002` and `-19.781663` are"
          + " one place."),

  WHEN(
      Part.FILTER,
      "when",
      "For each column named: the text that must stand in it, or a list of such texts, or `not:`"
          + " with one or several that must not. `\"\"` is a blank cell. All must hold. Texts are"
          + " compared as they stand in the file."),
  BECAUSE(Part.FILTER, "because", "Why, as the end of a sentence. Required."),
  TAKES_BACK(
      Part.FILTER,
      "takes-back",
      "`true` if the row says that there is nothing, as a zero does: a record that an earlier file"
          + " had under the row's `id` is then withdrawn. `false`, if not said."),

  TRAILER_WHEN(
      Part.TRAILER,
      "when",
      "For each column named: the text that stands in it in this row, or a list of such texts."
          + " Required."),
  TRAILER_ROWS(Part.TRAILER, "rows", "The column in which the number of rows stands."),
  TRAILER_SUMS(
      Part.TRAILER,
      "sums",
      "For each column that is added up, the column in which its sum stands; the same one, if not"
          + " said. Both are listed under `columns`. As with a control file, a cell that is no plain"
          + " number adds nothing."),
  EACH_COLUMNS(
      Part.EACH,
      "columns",
      "One record for each of these columns; behind each, what is said of it, for example"
          + " `{category: troops}`."),
  LIKE(
      Part.EACH,
      "like",
      "One record for each column of the file that is not listed and whose name matches this"
          + " regular expression, as `(?<year>\\d{4})`; its named groups become `${each.NAME}`."
          + " White space of any length counts as one blank, and capitals count. A file without"
          + " such a column is not of the layout."),
  SKIP(
      Part.EACH,
      "skip",
      "Texts that make no record, for example `[\"0\", \"\"]`. A record that an earlier file had"
          + " under the same `id` is withdrawn if no row of this file has it."),
  LIST(
      Part.EACH,
      "list",
      "The column whose cell holds a list: one record for each item. `${each.text}` is the item,"
          + " `${each.number}` its number."),
  SEPARATOR(Part.EACH, "separator", "Between items, as a regular expression. `,` if not said."),
  ITEM(
      Part.EACH,
      "item",
      "What an item looks like, as a regular expression; its named groups become `${each.NAME}`. A"
          + " row with an item that looks otherwise is refused."),
  EACH_MISSING(Part.EACH, "missing", "Marks for \"no value\" in what is said of an item."),

  TEXT(
      Part.CELL,
      "text",
      "A text with values in it: `${column}`; `${column|else}` has a text in place of a blank; what"
          + " stands within `[[ ]]` is dropped if a value in it is blank."),
  WORDS(
      Part.CELL,
      "words",
      "What becomes of the text, word by word, whatever its capitals: `{\"1\": exact, \"2\":"
          + " near}`. Beside `country`, what the publisher's own names and codes mean: `{Libanon:"
          + " LBN}`."),
  OTHERWISE(
      Part.CELL, "otherwise", "For texts that `words` does not have. Without it they are kept."),
  FIRST(
      Part.CELL,
      "first",
      "A list of ways: the first that gives a text, of countries the first that the table knows."),
  ALL(Part.CELL, "all", "A list of ways whose texts become a list, as in `host`."),
  DATE(Part.CELL, "date", "The column of a date."),
  UNTIL(Part.CELL, "until", "The column of a second date: both together are a range."),
  FORM(
      Part.CELL,
      "form",
      "How the date is written, or a list of ways: `yyyy`, `yy`, `MMMM` and `MMM` (names),"
          + " `MM`, `M`, `dd`, `d`, `*` at the end for anything; other letters stand between apostrophes: `d 'de' MMMM`, and two apostrophes for one. Or `iso`, which takes a time of"
          + " day too, `epoch-seconds`, `edtf`. A day or month of `xx` or `00` is not stated."
          + " `iso` and `edtf`, if not said; beside `made`, `iso` alone. A date in none of the"
          + " forms is refused."),
  PIVOT(
      Part.CELL,
      "pivot",
      "First of the hundred years that two digits can mean. 1970, if not said."),
  READS(
      Part.CELL,
      "reads",
      "What a range means: `one-of` for some day within it, `interval` for all of it. `interval`,"
          + " if not said."),
  MADE(
      Part.CELL,
      "made",
      "What becomes of the date: `month` or `year` if it is no more exact than that, `about` if it"
          + " is approximate; `week` for the seven days that begin on it; `month-end` for the last"
          + " day of its month where the day before is stated, as publishers miss leap days;"
          + " `before-next-month-end` and `before-next-year` for the last day on which a monthly or"
          + " a yearly figure is the latest. Not beside the form `edtf`."),
  YEAR(Part.CELL, "year", "The column of a date's year, if its parts stand apart."),
  MONTH(Part.CELL, "month", "The column of its month: a number, or a name."),
  DAY(Part.CELL, "day", "The column of its day."),
  QUARTER(Part.CELL, "quarter", "The column of its quarter, 1 to 4, in place of month and day."),
  BEST(Part.CELL, "best", "The column of a count, or of its best estimate."),
  LOW(Part.CELL, "low", "The column of the lowest estimate."),
  HIGH(Part.CELL, "high", "The column of the highest estimate."),
  ROUNDED(Part.CELL, "rounded", "`true` if a fraction, as of an average, becomes a whole number."),
  SUM(Part.CELL, "sum", "Columns whose counts are added, as women and men."),
  COUNTRY(Part.CELL, "country", "The column of a country."),
  BY(
      Part.CELL,
      "by",
      "What the column holds: `name`, `alpha-2`, `alpha-3`, `m49`, `cow` (Correlates of War),"
          + " `gleditsch-ward` or `fips` (FIPS 10-4). `name`, if not said."),
  ON(
      Part.CELL,
      "on",
      "The column of the day, or year, that decides what the code or name meant then, as of"
          + " Yugoslavia."),
  PARTED_BY(Part.CELL, "parted-by", "What parts several countries in one cell, for example `/`."),
  CELL_WHEN(
      Part.CELL,
      "when",
      "In a list of ways: when this one is taken, as under `leave-out`. The first that holds is."),
  CELL_BECAUSE(
      Part.CELL,
      "because",
      "Beside `when`: why, as the end of a sentence; the run report then counts the records of this"
          + " way.");

  /** Where a key stands. */
  public enum Part {
    LAYOUT("The file"),
    COLUMN("Behind a column"),
    FILTER("Behind leave-out"),
    TRAILER("Behind trailer"),
    EACH("Behind each"),
    CELL("Behind a column of the record");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    /** As a heading. */
    public String title() {
      return title;
    }
  }

  private final Part part;
  private final String word;
  private final String meaning;

  LayoutKey(Part part, String word, String meaning) {
    this.part = part;
    this.word = word;
    this.meaning = meaning;
  }

  public Part part() {
    return part;
  }

  /** As it stands in a file. */
  public String word() {
    return word;
  }

  /** What it says, as Markdown. */
  public String meaning() {
    return meaning;
  }

  /** The keys that may stand in a part, as they are written. */
  static List<String> words(Part part) {
    return Arrays.stream(values()).filter(key -> key.part == part).map(LayoutKey::word).toList();
  }
}

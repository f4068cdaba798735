package org.muster.notice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The closed vocabulary of notices. A message names its facts in braces; the facts are exactly the
 * names that occur. The remedy has none: it is the same for every notice of its type.
 */
public enum NoticeType {
  // files
  FILE_EMPTY(
      Severity.ERROR, "The file is empty.", "Write a header line and rows, or remove the file."),
  FILE_NOT_TEXT(
      Severity.ERROR,
      "The file is not text: byte {offset} is {byte}.",
      "Save it as CSV (UTF-8), or remove it from the drop folder."),
  FILE_ENCODING(
      Severity.INFO,
      "The file is not UTF-8, as byte {offset} is {byte}; it was read as {encoding}.",
      "Check letters with accents, or save the file as CSV UTF-8."),
  FILE_UNKNOWN_LAYOUT(
      Severity.ERROR,
      "The header fits no known layout; nearest is {nearest}, which differs by {differs}.",
      "Correct the header line, write a layout for such files, or remove the file from the drop"
          + " folder."),
  FILE_AMBIGUOUS_LAYOUT(
      Severity.ERROR,
      "The header fits the layout {layout} and the layout {nearest} alike.",
      "Make one of them more exact, by columns that are needed or absent."),
  FILE_NOT_DATA(
      Severity.INFO,
      "This is {name}; it was not read: {why}.",
      "Nothing needs to be done; remove the file from the drop folder to have it named no more."),
  FILE_UNREADABLE(
      Severity.ERROR, "The file could not be read: {why}.", "Check the file and its permissions."),
  FILE_LINKED(
      Severity.ERROR,
      "The file was not read: {why}.",
      "Put a copy of the file in its place: links are not followed, as they lead out of the drop"
          + " folder."),
  FILE_TOO_LARGE(
      Severity.ERROR,
      "The file has {bytes} bytes; the limit is {limit}.",
      "Split it, or raise intake.max-file-bytes."),
  FILE_FOREIGN(
      Severity.ERROR,
      "The file is {value}; such files are not read.",
      "Save the table in it as .xlsx, CSV or JSON, or remove it from the drop folder."),
  FILE_DAMAGED(
      Severity.ERROR, "The file is damaged: {why}.", "Get it again, whole, from where it came."),
  FILE_ENCRYPTED(
      Severity.ERROR, "The archive holds an encrypted file.", "Pack it again without a password."),
  FILE_ARCHIVE(
      Severity.ERROR,
      "The file is not unpacked: {why}.",
      "Unpack it yourself, and drop what is in it."),
  FILE_INFLATED(
      Severity.ERROR,
      "Unpacked, the file has {bytes} bytes or more; the limit is {limit}.",
      "Split it, or raise intake.max-inflated-bytes."),
  FILE_RATIO(
      Severity.ERROR,
      "Unpacked, the file grows to more than {limit} times its size, as files do that are made to"
          + " fill up memory.",
      "Unpack it yourself, look at it, and drop what is in it, or raise intake.max-inflation."),
  FILE_LIMIT(
      Severity.ERROR,
      "The file is not read, as {why} than the limit allows, which is {limit}"
          + " (intake.{setting}).",
      "Split it, or write only what is needed, or raise that setting: the file is then read"
          + " again."),
  FILE_TOO_MANY_CELLS(
      Severity.ERROR,
      "The workbook has more than {limit} cells.",
      "Save its sheets as files of their own, in CSV, or raise intake.max-cells."),
  FILE_JSON(
      Severity.ERROR,
      "The JSON is not sound in line {row}: {why}.",
      "Correct it, or get it again, whole, from where it came."),
  FILE_COUNT(
      Severity.ERROR,
      "By its own '{name}', the file has {value} records; in it are {count}. The whole file is held"
          + " back.",
      "Get it again, whole, from where it came."),
  FILE_CHANGED(
      Severity.WARNING,
      "The file changed while it was read; nothing of it was kept.",
      "Nothing needs to be done: the next run reads it as it is then."),
  FILE_ARRIVING(
      Severity.WARNING,
      "The file is still arriving: {why}; it was left for the next run.",
      "Nothing needs to be done, unless it stays so."),
  FILE_CONTROL(
      Severity.ERROR,
      "By its control file, {name} should be {value}; in the file it is {count}. The whole file is"
          + " held back.",
      "Get the file again, whole, from where it came, or correct the control file."),
  FILE_CONTROL_UNREADABLE(
      Severity.ERROR,
      "The control file cannot be read: {why}. The file that it belongs to is held back.",
      "Write lines such as 'rows = 1200' and 'sum personnel = 98200'."),
  FILE_TRAILER(
      Severity.ERROR,
      "By its last row, {name} should be {value}; in the file it is {count}. The whole file is held"
          + " back.",
      "Get the file again, whole, from where it came, or correct the row."),
  FILE_TRAILER_MISSING(
      Severity.ERROR,
      "The row with the totals, with which files of layout {layout} end, is missing: the file was"
          + " cut off. The whole file is held back.",
      "Get the file again, whole, from where it came."),
  FILE_TRAILER_UNREADABLE(
      Severity.ERROR,
      "In the row with the totals, '{value}' in column '{column}' is no plain number. The whole"
          + " file is held back.",
      "Write digits, with a point before decimals, or correct the layout's key 'trailer'."),
  SHEET_MERGED(
      Severity.WARNING,
      "Cells that are merged over several rows: {count}, as {first}. The first row has the value;"
          + " the others were read as blank there.",
      "Unmerge them, and write the value into each row that it is meant for."),
  SNAPSHOT_EMPTY(
      Severity.WARNING,
      "The file has no record, and such files are complete: all that the one before it said is"
          + " withdrawn.",
      "If that is not meant, get the file again, whole, from where it came; what it holds is known"
          + " again then."),
  LAYOUT_WITHDRAWS(
      Severity.INFO,
      "Of the records that the file gave before, {count} are withdrawn, as the layout {layout} does"
          + " not give them as it is now.",
      "If that is not meant, correct the layout; the file is then read again."),
  SHEET_HIDDEN(
      Severity.WARNING,
      "The sheet is hidden; it was not read.",
      "Show the sheet if its records are meant to be read."),
  TABLE_LEFT_OUT(
      Severity.INFO,
      "It was left out: other tables of the file fit a layout, this one fits none.",
      "Nothing needs to be done, unless it holds records."),
  FILE_TOO_WIDE(
      Severity.ERROR,
      "The file has more than {limit} columns.",
      "Look for the right delimiter, or write only the columns that are needed, or raise"
          + " intake.max-columns."),
  FILE_PREAMBLE(
      Severity.INFO,
      "Lines before the header that are not blank and were not read: {count}.",
      "Nothing needs to be done."),
  FILE_CONTROL_ALONE(
      Severity.ERROR,
      "This is the control file of {name}, which is not there.",
      "Drop that file beside it, or remove the control file."),
  FILE_HELD_BACK(
      Severity.ERROR,
      "{rejected} of {rows} rows were rejected, more than {percent} % and {count} rows: the whole"
          + " file is held back.",
      "Mend the rows listed in the file itself, as nothing of it is known, and drop it again."),
  // columns
  COLUMN_UNKNOWN(
      Severity.WARNING,
      "The column '{name}' is not known in layout {layout}; it was not read.",
      "Correct its name, or remove it."),
  COLUMN_MISSING(
      Severity.ERROR,
      "The required column '{name}' of layout {layout} is missing.",
      "Add the column to the header line."),
  COLUMN_REPEATED(
      Severity.ERROR,
      "The column '{name}' occurs twice.",
      "Keep one of them, or give each a name of its own."),
  COLUMN_MISSPELT(
      Severity.ERROR,
      "The column '{name}' is not known, but it looks like '{meant}', which limits who may see a"
          + " record; the file was not read.",
      "Correct the column's name."),
  // rows
  ROW_FIELD_COUNT(
      Severity.ERROR,
      "The row has {fields} fields; the header has {columns}.",
      "Quote fields that contain the delimiter, and write every field."),
  ROW_QUOTES(
      Severity.ERROR,
      "The quotes of the row are not in pairs, or something stands before or behind them, in field"
          + " {field} ('{column}').",
      "Close each quote, put the delimiter right behind it, and double quotes within quotes."),
  ROW_SWALLOWS_ROWS(
      Severity.ERROR,
      "Between quotes, the row holds lines that look like rows of their own; it has {lines} lines.",
      "Look for a missing quote, and write the rows apart."),
  ROW_CELL_ERROR(
      Severity.ERROR,
      "A cell of the column '{column}' holds {value} instead of a value.",
      "Correct the formula; if it was not calculated, open and save the workbook in a spreadsheet."),
  ROW_NO_OBJECT(
      Severity.ERROR,
      "The list holds something else where an object belongs.",
      "Write each record as an object with the columns as its fields."),
  ROW_TOO_LONG(
      Severity.ERROR,
      "The row has more than {limit} characters.",
      "Shorten it, or look for a missing quote, or raise intake.max-row-length."),
  ROW_NOT_MENDED(
      Severity.ERROR,
      "The row still holds, in the column '{column}', the text by which it was rejected.",
      "Check that each field is in its column, and clear that one."),
  ROW_BLANK(
      Severity.INFO,
      "All fields of the row are blank; it was left out.",
      "Nothing needs to be done."),
  ROW_LEFT_OUT(
      Severity.INFO,
      "The row was left out, as the layout says: {why}.",
      "Nothing needs to be done."),
  ROW_LIST_UNREADABLE(
      Severity.ERROR,
      "The list in the row has an item that is not written as the layout says.",
      "Correct the item, or the layout's pattern."),
  ROWS_READ_OTHERWISE(
      Severity.INFO,
      "Records that were given their {column} as the layout says: {count}; {why}.",
      "Nothing needs to be done."),
  ROW_ID_REPEATED(
      Severity.ERROR,
      "The id '{id}' occurs already in line {first} of this file.",
      "Give each record an id of its own."),
  ROW_HEADER_REPEATED(
      Severity.INFO, "The row repeats the header; it was left out.", "Nothing needs to be done."),
  ROW_TRAILER(
      Severity.INFO,
      "The row holds control totals and is no record; it was left out.",
      "Nothing needs to be done."),
  ROW_TAGS(
      Severity.INFO, "The row holds HXL hash tags; it was left out.", "Nothing needs to be done."),
  // values
  VALUE_MISSING(
      Severity.ERROR,
      "The column '{column}' must not be blank.",
      "Fill it in; or take the row out if it is no record, as a total or a footnote is none. What may"
          + " be blank stands between [[ and ]] in the layout's text."),
  VALUE_NOT_A_DATE(
      Severity.ERROR,
      "'{value}' is not a date: {why}.",
      "Write an EDTF date such as 2020-07-01, 2020-07, 2020, 2020-21, [2020-06-01..2020-07-31]."),
  VALUE_NOT_IN_FORM(
      Severity.ERROR,
      "'{value}' is no date in any of the forms that the layout reads here.",
      "Add its form to 'form' in the layout, or to 'missing' if it stands for no date; or write the"
          + " date in a form that is there."),
  VALUE_NOT_A_QUANTITY(
      Severity.ERROR,
      "'{value}' is not a number of persons: {why}.",
      "Write 285, ~500, up to 195, at least 20, 100..150, or leave it blank if it is not known. In a"
          + " publisher's layout, 'missing' names marks for that, and 'thousands' a point that parts"
          + " thousands."),
  VALUE_NOT_A_COUNT(
      Severity.ERROR,
      "'{value}' is not how many there are: {why}.",
      "Write how many as a whole number, or leave it blank where the source does not count them."),
  VALUE_NOT_IN_LIST(
      Severity.ERROR, "'{value}' is not one of {allowed}.", "Use one of these words."),
  VALUE_NOT_A_COORDINATE(
      Severity.ERROR,
      "'{value}' is not within {low}..{high} degrees.",
      "Write decimal degrees, for example 33.2628."),
  VALUE_NOT_A_DURATION(
      Severity.ERROR,
      "'{value}' is neither a date nor an ISO 8601 duration: {why}.",
      "Write a date, or a duration such as P4M; a publisher's mark for no date is named under"
          + " 'missing' in the layout."),
  VALUE_NOT_A_LINK(
      Severity.WARNING,
      "'{value}' is not an http or https link; it is printed as text.",
      "Write a whole link."),
  VALUE_TOO_LONG(
      Severity.ERROR,
      "The value has {length} characters; the limit is {limit}.",
      "Shorten it, or look for a missing quote, or raise intake.max-value-length."),
  VALUE_UNKNOWN_COUNTRY(
      Severity.ERROR,
      "'{value}' looks like a country code but is none of ISO 3166-1 alpha-3.",
      "Write the alpha-3 code, for example DNK, or the name of the organisation or area; in a"
          + " publisher's layout, 'words' says what its own codes mean."),
  VALUE_NO_COUNTRY(
      Severity.INFO,
      "'{value}' is no ISO 3166-1 country; it was kept as the name of an organisation or area.",
      "Write the alpha-3 code if a country is meant; in a publisher's layout, 'words' says so."),
  VALUE_CONTROL_CHARACTER(
      Severity.ERROR, "The value holds the control character {character}.", "Remove it."),
  VALUE_MISCODED(
      Severity.WARNING,
      "The value holds characters of Windows-1252 as if they were Unicode's; it was read as"
          + " '{meant}'.",
      "Check the text, and save it anew as UTF-8 at its source."),
  VALUE_LINE_BREAK(
      Severity.ERROR,
      "The value has several lines.",
      "Write it on one line; only the columns for longer texts may have several."),
  VALUE_NOT_DECODED(
      Severity.ERROR,
      "The value holds bytes that are not UTF-8, although the file is UTF-8.",
      "Write the value again and save the file as CSV UTF-8."),
  DATES_REVERSED(
      Severity.ERROR, "The end {to} lies before the beginning {from}.", "Correct one of them."),
  POSITION_ZERO(
      Severity.WARNING,
      "Latitude and longitude are both 0, which is what programs write where they have no position;"
          + " the record was read without one.",
      "Write the position, or leave both blank."),
  POSITION_OUTSIDE_HOST(
      Severity.WARNING,
      "The position {value} lies far outside of {name}.",
      "Look whether latitude and longitude are exchanged or a minus is lacking, and correct the"
          + " position or the host."),
  RANGE_DISORDERED(
      Severity.WARNING,
      "The best estimate of '{value}' lies outside its range.",
      "Check the figure at its source."),
  MARKING_BLANK(
      Severity.INFO,
      "Records without a marking, which count as {label}: {count}.",
      "Mark them if that is not meant."),
  MARKING_UNKNOWN(
      Severity.WARNING,
      "The marking '{label}' is not one of {allowed}; the record is released to nobody.",
      "Write the label exactly as in release.labels, or add it there. Until then no briefing names"
          + " the files that went in, as one of them holds what nobody may see."),
  // records among themselves
  OPERATION_UNKNOWN(
      Severity.WARNING,
      "The operation '{operation}' of {record} is in no operations file.",
      "Add it to operations.csv, or correct the code."),
  OPERATIONS_ALIKE(
      Severity.WARNING,
      "The operations {name} differ only in how they are written; each has figures of its own.",
      "If they are one, write its code alike in all files."),
  SOURCE_UNKNOWN(
      Severity.INFO,
      "The source '{source}' of {record} is in no sources file; its text is printed.",
      "Add it to sources.csv; several sources are parted by semicolons."),
  SOURCE_MISSING(
      Severity.WARNING,
      "The record {record} names no source.",
      "Name the source in the column 'source'."),
  WITHDRAWN_UNKNOWN(
      Severity.WARNING, "The record {record} is withdrawn but was never known.", "Check the id."),
  // the same persons counted twice
  COUNTED_SPELLING(
      Severity.WARNING,
      "{name}, in {counted} and in {left}, differ only in how they are written and are taken for"
          + " one.",
      "Write them alike; if they are not the same, overrule the guard spelling in"
          + " counting.overrule, with their ids and the reason."),
  COUNTED_PARTS_EXCEED(
      Severity.WARNING,
      "The contributors' parts of {operation} ({left}) {how} more than the mission's own figure"
          + " ({counted}), which counts.",
      "Check both; to count the parts instead, overrule the guard mission-total in"
          + " counting.overrule."),
  COUNTED_SUBTOTAL(
      Severity.WARNING,
      "Rows of {operation} sum up others and are not added: {left}.",
      "If they sum up nothing, overrule the guard subtotal in counting.overrule, with their ids and"
          + " the reason."),
  COUNTED_DATASET(
      Severity.WARNING,
      "Several datasets speak of {operation}; {counted} count, and {left} are not added to them.",
      "Name the dataset that counts first in counting.datasets; to add them, overrule the guard"
          + " dataset in counting.overrule."),
  COUNTED_SUCCESSOR(
      Severity.WARNING,
      "In totals over several operations, {left} of {operation} count until {counted} of its"
          + " successor begin.",
      "State when they end; to count both, overrule the guard successor in counting.overrule, with"
          + " their ids and the reason."),
  COUNTED_TWO_HATS(
      Severity.WARNING,
      "{counted} and {left} are taken for the same persons under two operations; only the former"
          + " count in totals over several.",
      "If they are not, overrule the guard two-hats in counting.overrule, with their ids and the"
          + " reason."),
  COUNTED_UNIT_TWICE(
      Severity.WARNING,
      "{counted} and {left} are of the same unit; {how}.",
      "State where it is and when it left; to count both, overrule the guard unit-twice in"
          + " counting.overrule, with their ids and the reason."),
  COUNTED_ROTATION(
      Severity.WARNING,
      "{counted} relieves {left}; of both only the former counts{how}.",
      "If both were needed there, overrule the guard rotation in counting.overrule, with their ids"
          + " and the reason."),
  OVERRULE_UNKNOWN(
      Severity.WARNING,
      "The guard {name} is overruled for {record}, but no deployment has that id.",
      "Write the id in counting.overrule as briefings print it, D7, or un/D7 of another dataset"
          + " than the drop folder's own; or take it out."),
  SETTING_UNMATCHED(
      Severity.WARNING,
      "The settings name '{value}' under {name}, but no record has it.",
      "Write it as in the records, a country by its ISO 3166-1 alpha-3 code such as DNK; or take it"
          + " out."),
  BRIEFING_EMPTY(
      Severity.WARNING,
      "Nothing that is known, and that its audience may see, belongs to the briefing {name}.",
      "Check its operations, hosts, contributors, period and audience in the settings."),
  // output
  CHARACTER_WITHOUT_GLYPH(
      Severity.WARNING,
      "No font has the character {character}; it is printed as {shown}.",
      "Replace the character in the record."),
  PHRASE_LACKING(
      Severity.WARNING,
      "Briefing {name} has {count} phrases for which the file of the language {value} has no words,"
          + " so that they are in English; the first are: {first}.",
      "Add them to that file, in the folder languages of the templates."),
  TEXT_CONTINUED(
      Severity.INFO,
      "A text of {length} characters is longer than a cell of a workbook can be; it goes on below"
          + " row {row} of sheet {sheet}.",
      "Nothing needs to be done; shorten the text if it was not meant to be so long.");

  /** A fact's name in a message. */
  static final Pattern FACT = Pattern.compile("\\{(\\w+)\\}");

  private final Severity severity;
  private final String message;
  private final String remedy;

  NoticeType(Severity severity, String message, String remedy) {
    this.severity = severity;
    this.message = message;
    this.remedy = remedy;
  }

  /** Stable code, for example {@code value_not_a_date}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Severity severity() {
    return severity;
  }

  /** The sentence, with facts in braces. */
  public String message() {
    return message;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }

  /** Names of the facts that the message needs, in order of occurrence. */
  public List<String> facts() {
    return FACT.matcher(message).results().map(m -> m.group(1)).distinct().toList();
  }
}

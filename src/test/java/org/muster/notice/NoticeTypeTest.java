package org.muster.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words by which notices are known outside: reports, scripts and people rely on them. */
final class NoticeTypeTest {
  private static final List<String> CODES =
      List.of(
          "briefing_empty",
          "character_without_glyph",
          "column_missing",
          "column_misspelt",
          "column_repeated",
          "column_unknown",
          "counted_dataset",
          "counted_parts_exceed",
          "counted_rotation",
          "counted_spelling",
          "counted_subtotal",
          "counted_successor",
          "counted_two_hats",
          "counted_unit_twice",
          "dates_reversed",
          "file_ambiguous_layout",
          "file_archive",
          "file_arriving",
          "file_changed",
          "file_control",
          "file_control_alone",
          "file_control_unreadable",
          "file_count",
          "file_damaged",
          "file_empty",
          "file_encoding",
          "file_encrypted",
          "file_foreign",
          "file_held_back",
          "file_inflated",
          "file_json",
          "file_limit",
          "file_linked",
          "file_not_data",
          "file_not_text",
          "file_preamble",
          "file_ratio",
          "file_too_large",
          "file_too_many_cells",
          "file_too_wide",
          "file_trailer",
          "file_trailer_missing",
          "file_trailer_unreadable",
          "file_unknown_layout",
          "file_unreadable",
          "layout_withdraws",
          "marking_blank",
          "marking_unknown",
          "operation_unknown",
          "operations_alike",
          "overrule_unknown",
          "phrase_lacking",
          "position_outside_host",
          "position_zero",
          "range_disordered",
          "row_blank",
          "row_cell_error",
          "row_field_count",
          "row_header_repeated",
          "row_id_repeated",
          "row_left_out",
          "row_list_unreadable",
          "row_no_object",
          "row_not_mended",
          "row_quotes",
          "row_swallows_rows",
          "row_tags",
          "row_too_long",
          "row_trailer",
          "rows_read_otherwise",
          "setting_unmatched",
          "sheet_hidden",
          "sheet_merged",
          "snapshot_empty",
          "source_missing",
          "source_unknown",
          "table_left_out",
          "text_continued",
          "value_control_character",
          "value_line_break",
          "value_miscoded",
          "value_missing",
          "value_no_country",
          "value_not_a_coordinate",
          "value_not_a_count",
          "value_not_a_date",
          "value_not_a_duration",
          "value_not_a_link",
          "value_not_a_quantity",
          "value_not_decoded",
          "value_not_in_form",
          "value_not_in_list",
          "value_too_long",
          "value_unknown_country",
          "withdrawn_unknown");

  private static final List<String> FACTS =
      List.of(
          "allowed",
          "byte",
          "bytes",
          "character",
          "column",
          "columns",
          "count",
          "counted",
          "differs",
          "encoding",
          "field",
          "fields",
          "first",
          "from",
          "high",
          "how",
          "id",
          "label",
          "layout",
          "left",
          "length",
          "limit",
          "lines",
          "low",
          "meant",
          "name",
          "nearest",
          "offset",
          "operation",
          "percent",
          "record",
          "rejected",
          "row",
          "rows",
          "setting",
          "sheet",
          "shown",
          "source",
          "to",
          "value",
          "why");

  @Test
  void hasTheCodesOfTheClosedVocabulary() {
    assertThat(Arrays.stream(NoticeType.values()).map(NoticeType::code).sorted())
        .as(
            "Is this test failing? A code was added, renamed or removed. If it is new, add it to"
                + " CODES in its place. Codes stand in reports that people keep: never rename or"
                + " reuse one.")
        .containsExactlyElementsOf(CODES);
  }

  @Test
  void usesTheFactsOfTheClosedVocabulary() {
    assertThat(
            Arrays.stream(NoticeType.values())
                .flatMap(type -> type.facts().stream())
                .distinct()
                .sorted())
        .as(
            "Is this test failing? A message names a fact that no other names. Take the word of"
                + " FACTS that means the same; if there is none, add the new one in its place.")
        .containsExactlyElementsOf(FACTS);
  }

  @Test
  void keepsBothVocabulariesSorted() {
    assertThat(CODES).isSorted().doesNotHaveDuplicates();
    assertThat(FACTS).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void speaksInWholeSentences(NoticeType type) {
    assertThat(type.message()).matches("(?s)['A-Z{].*\\.").doesNotContain("  ");
    assertThat(type.remedy()).matches("(?s)[A-Z].*\\.").doesNotContain("  ");
  }

  @ParameterizedTest
  @EnumSource
  void closesItsBracesAndHasNoneInTheRemedy(NoticeType type) {
    assertThat(NoticeType.FACT.matcher(type.message()).replaceAll(""))
        .doesNotContainPattern("[{}]");
    assertThat(type.remedy()).doesNotContainPattern("[{}]");
  }
}

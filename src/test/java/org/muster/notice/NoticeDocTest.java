package org.muster.notice;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.GeneratedDoc;

final class NoticeDocTest {
  private static final String HEAD =
      """
      # Notices

      A notice says that something in the data is not right. It names the file, the line and the column, keeps the text
      in question, and says what to do. An **error** means that a row or a file was not used, a **warning** that
      something is doubtful and was kept, an **info** that something is worth knowing.

      This page is written by `NoticeDocTest` from `NoticeType`.
      """;

  @Test
  void describesEveryNotice() throws IOException {
    String sections =
        Arrays.stream(NoticeType.values())
            .sorted(Comparator.comparing(NoticeType::code))
            .map(NoticeDocTest::section)
            .collect(Collectors.joining());
    GeneratedDoc.holds("docs/notices.md", HEAD + sections);
  }

  private static String section(NoticeType type) {
    List<String> lines =
        List.of(
            "",
            "## " + type.code(),
            "",
            "| | |",
            "| --- | --- |",
            "| severity | " + type.severity().name().toLowerCase(Locale.ROOT) + " |",
            "| meaning | " + cell(type.message()) + " |",
            "| facts | " + facts(type) + " |",
            "| remedy | " + cell(type.remedy()) + " |");
    return String.join("\n", lines) + "\n";
  }

  private static String facts(NoticeType type) {
    return type.facts().isEmpty()
        ? "none"
        : type.facts().stream().map(f -> "`" + f + "`").collect(Collectors.joining(", "));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}

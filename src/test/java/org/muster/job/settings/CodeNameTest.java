package org.muster.job.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CodeNameTest {
  @Test
  void leavesAPlainCodeAsItIs() {
    assertThat(List.of("NMI", "CJTF-OIR", "UN.2", "CON", "..", "9".repeat(40)))
        .allSatisfy(code -> assertThat(CodeName.of(code)).isEqualTo(code));
  }

  @Test
  void marksEveryOtherCodeByItsDigest() {
    assertThat(CodeName.of("nmi")).isEqualTo("nmi_c6806e45");
    assertThat(CodeName.of("Strait of Hormuz")).isEqualTo("Strait-of-Hormuz_3bd6d000");
    assertThat(CodeName.of("../../etc/passwd")).startsWith("etc-passwd_");
    assertThat(CodeName.of("NMI\u200f")).startsWith("NMI_").isNotEqualTo(CodeName.of("NMI"));
    assertThat(CodeName.of("بغداد")).matches("_[0-9a-f]{8}");
    assertThat(CodeName.of("A".repeat(41))).startsWith("A".repeat(31) + "_").hasSize(40);
  }

  @Test
  void tellsCodesApartThatDifferInCaseOrInTheirEndsOnly() {
    List<String> codes =
        List.of("NMI", "nmi", "Nmi", "NMI ", "A".repeat(41), "A".repeat(42), "a b", "a-b", "a/b");
    assertThat(codes.stream().map(CodeName::of).map(n -> n.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
  }

  @Test
  void neverTakesAPlainCodeForAnothersDigest() {
    String name = CodeName.of("nmi").toUpperCase(Locale.ROOT);
    assertThat(CodeName.of(name)).isNotEqualToIgnoringCase(name);
  }

  @Test
  void isSafeForEveryLineOfTheTraversalLists() throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isBlank(), "set -Dmuster.corpora to run it");
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> files =
        Files.walk(Path.of(corpora, "torture/payloads/Directory_Traversal"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        lines.addAll(Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList());
      }
    }
    Map<String, String> codes = new HashMap<>();
    for (String line : lines) {
      String name = CodeName.of(line);
      assertThat(name).matches("[A-Za-z0-9._-]{1,40}");
      String twin = codes.put(name.toLowerCase(Locale.ROOT), line);
      assertThat(twin).as("has the same name as " + line).isNull();
    }
    assertThat(codes).hasSizeGreaterThan(500);
  }
}

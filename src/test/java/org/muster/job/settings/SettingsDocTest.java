package org.muster.job.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.GeneratedDoc;
import org.muster.briefing.settings.ForEach;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Section;

/** Holds {@code docs/settings.md} to the code, and its example to what can be read. */
final class SettingsDocTest {
  private static final String PAGE = "docs/settings.md";

  @TempDir Path folder;

  @Test
  void describesEveryKeySectionAndGuard() throws IOException {
    String page = Files.readString(Path.of(PAGE));
    page = with(page, "keys", keys());
    page = with(page, "sections", ids(Section.ids()));
    page = with(page, "guards", guards());

    GeneratedDoc.holds(PAGE, page);
  }

  @Test
  void showsAnExampleThatCanBeRead() throws IOException {
    Matcher yaml =
        Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of(PAGE)));
    assertThat(yaml.find()).isTrue();
    SettingsFile settings =
        SettingsFile.read(Files.writeString(folder.resolve("muster.yaml"), yaml.group(1)));

    assertThat(settings.briefings()).hasSize(2);
    assertThat(settings.briefings().get(0).settings().scopes()).hasSize(1);
    assertThat(settings.briefings().get(1).forEach()).isEqualTo(ForEach.CONTRIBUTOR);
    assertThat(settings.briefings().get(1).settings().sections())
        .hasSize(Section.values().length - 1);
  }

  @Test
  void saysOfEveryKeyWhatItMeans() throws IOException {
    assertThat(SettingsKeys.all()).allSatisfy(key -> assertThat(key.says()).isNotBlank());
  }

  private static String with(String page, String name, String text) {
    Matcher found =
        Pattern.compile(
                "(<!-- made by a test: " + name + " -->\\n).*?(<!-- end -->)", Pattern.DOTALL)
            .matcher(page);
    assertThat(found.find()).as("%s has a place for %s", PAGE, name).isTrue();
    return found.replaceFirst(
        match -> Matcher.quoteReplacement(match.group(1) + "\n" + text + "\n" + match.group(2)));
  }

  private static String keys() throws IOException {
    Map<Class<?>, List<SettingsKeys.Key>> groups =
        SettingsKeys.all().stream()
            .collect(
                Collectors.groupingBy(
                    SettingsKeys.Key::group, LinkedHashMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Class<?>, List<SettingsKeys.Key>> group : groups.entrySet()) {
      text.append(heading(group.getKey())).append("| key | is | default | says |\n");
      text.append("| --- | --- | --- | --- |\n");
      for (SettingsKeys.Key key : group.getValue()) {
        text.append(
            "| `%s` | %s | %s | %s |\n"
                .formatted(
                    key.name(),
                    key.kind(),
                    key.byDefault().isEmpty() ? "" : "`" + key.byDefault() + "`",
                    key.says().replace("|", "\\|")));
      }
      text.append('\n');
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static String heading(Class<?> group) throws IOException {
    if (group == SettingsShape.class) {
      return "### The file\n\n";
    }
    return "### `" + SettingsKeys.path(group) + "`\n\n" + SettingsKeys.caption(group) + "\n\n";
  }

  private static String ids(List<String> ids) {
    return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", ")) + ".\n";
  }

  private static String guards() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/muster/briefing/settings/Guard.java"));
    StringBuilder table = new StringBuilder("| guard | watches for |\n| --- | --- |\n");
    for (Guard guard : Guard.values()) {
      Matcher comment =
          Pattern.compile(
                  "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + guard.name() + "\\s*[,;(]", Pattern.DOTALL)
              .matcher(source);
      assertThat(comment.find()).as(guard.name()).isTrue();
      String says = SettingsKeys.plain(comment.group(1));
      table.append("| `%s` | %s |\n".formatted(guard.id(), says));
    }
    return table.toString();
  }
}

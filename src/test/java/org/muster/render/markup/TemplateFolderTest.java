package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.MarkupException;

final class TemplateFolderTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void twoTemplates() throws IOException {
    folder = Files.createDirectories(temp.resolve("templates"));
    put("b.ftl", "<p/>");
    put("lib/a.ftl", "x");
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void listsFilesBelowToo() throws IOException {
    assertThat(TemplateFolder.read(folder).names()).containsExactly("b.ftl", "lib/a.ftl");
  }

  @Test
  void digestsWhatIsInTheFilesAndNotWhereTheyLie() throws IOException {
    String digest = TemplateEngine.digest(folder);
    Path copy = temp.resolve("copy");
    Files.createDirectories(copy.resolve("lib"));
    Files.writeString(copy.resolve("lib/a.ftl"), "x");
    Files.writeString(copy.resolve("b.ftl"), "<p/>");

    assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(TemplateEngine.digest(copy));
    assertThat(new TemplateEngine(folder).digest()).isEqualTo(digest);
  }

  @Test
  void digestsEveryNameAndContent() throws IOException {
    String digest = TemplateEngine.digest(folder);
    put("b.ftl", "<p></p>");
    String edited = TemplateEngine.digest(folder);
    put("b.ftl", "<p/>");
    put("README.txt", "");
    String added = TemplateEngine.digest(folder);
    Files.move(folder.resolve("README.txt"), folder.resolve("README"));
    String renamed = TemplateEngine.digest(folder);

    assertThat(digest).isNotIn(edited, added, renamed);
    assertThat(edited).isNotIn(added, renamed);
    assertThat(added).isNotEqualTo(renamed);
  }

  @Test
  void tellsContentFromName() throws IOException {
    String digest = TemplateEngine.digest(folder);
    Files.delete(folder.resolve("b.ftl"));
    put("b.ftl<p/>", "");

    assertThat(TemplateEngine.digest(folder)).isNotEqualTo(digest);
  }

  @Test
  void leavesOutWhatBeginsWithADot() throws IOException {
    String digest = TemplateEngine.digest(folder);
    put(".b.ftl.swp", "x");
    put(".git/config", "x");

    assertThat(TemplateEngine.digest(folder)).isEqualTo(digest);
  }

  @Test
  void followsALinkWithinTheFolderOnly() throws IOException {
    Files.createSymbolicLink(folder.resolve("c.ftl"), Path.of("lib/a.ftl"));
    assertThat(TemplateFolder.read(folder).text("c.ftl")).isEqualTo("x");

    Path secret = Files.writeString(temp.resolve("secret"), "secret");
    Files.createSymbolicLink(folder.resolve("d.ftl"), secret);
    assertThatThrownBy(() -> TemplateFolder.read(folder))
        .isInstanceOf(MarkupException.class)
        .hasMessage("d.ftl: it is no file of the templates folder, but leads out");
  }

  @Test
  void refusesALinkToAFolder() throws IOException {
    Files.createDirectories(temp.resolve("more"));
    Files.createSymbolicLink(folder.resolve("more"), temp.resolve("more"));

    assertThatThrownBy(() -> TemplateFolder.read(folder)).hasMessageStartingWith("more: ");
  }

  @Test
  void mayItselfBeALink() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

    assertThat(TemplateEngine.digest(link)).isEqualTo(TemplateEngine.digest(folder));
  }

  @Test
  void refusesWhatIsNoFolder() {
    assertThatThrownBy(() -> TemplateFolder.read(folder.resolve("none")))
        .isInstanceOf(MarkupException.class)
        .hasMessageEndingWith("none: there is no such templates folder");
  }

  @Test
  void refusesAFolderThatIsFarTooLarge() throws IOException {
    Files.write(folder.resolve("large"), new byte[(16 << 20) + 1]);

    assertThatThrownBy(() -> TemplateFolder.read(folder))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("at most 1,000 files and 16 MB");
  }

  @Test
  void refusesATemplateThatFreemarkerWouldReadForMinutes() throws IOException {
    Files.write(folder.resolve("long.ftl"), new byte[(1 << 20) + 1]);

    assertThatThrownBy(() -> TemplateFolder.read(folder))
        .isInstanceOf(MarkupException.class)
        .hasMessage("long.ftl: a template holds at most 1 MB");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Files.write(folder.resolve("b.ftl"), "K\u00f6ln".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> new TemplateEngine(folder))
        .isInstanceOf(MarkupException.class)
        .hasMessage("b.ftl: it is not UTF-8; save it as UTF-8");
  }

  @Test
  void leavesOutAByteOrderMark() throws IOException {
    put("b.ftl", "\uFEFF<p/>");

    assertThat(TemplateFolder.read(folder).text("b.ftl")).isEqualTo("<p/>");
  }
}

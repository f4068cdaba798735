package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Digests;
import org.muster.render.MarkupException;
import org.muster.render.Outline;

@Timeout(60)
class MarkupPipeTest {
  private static final String MARKING = "TLP:CLEAR";
  private static final String HEAD =
      "<html lang=\"en\"><head><title>T</title><meta name=\"marking\" content=\"TLP:CLEAR\"/>"
          + "<meta name=\"as-of\" content=\"2026-01-01\"/></head><body>\n";
  private static final String LONG =
      HEAD + "<p>Zażółć 😀 &amp; more</p>\n".repeat(20_000) + "</body></html>\n";

  @TempDir private Path temp;

  @Test
  void writesWhatItIsGiven() throws IOException {
    Path file = temp.resolve("long.xhtml");

    MarkupPipe pipe = piped(LONG, file);

    assertThatCode(pipe::verdict).doesNotThrowAnyException();
    assertThat(file).hasContent(LONG);
  }

  @Test
  void takesPiecesOfAnySize() throws IOException {
    Path file = temp.resolve("pieces.xhtml");
    MarkupPipe pipe = new MarkupPipe(file, MARKING);
    for (int i = 0; i < LONG.length(); i += 7) {
      pipe.write(LONG, i, Math.min(7, LONG.length() - i));
    }
    pipe.close();

    pipe.verdict();
    assertThat(file).hasContent(LONG);
  }

  /** What the check has noted on the way is what a medium would find by reading once more. */
  @Test
  void givesTheOutlineOfWhatItWrote() throws IOException {
    String body =
        "<h1>Forces &amp;<br/>  places</h1><nav class='contents'/><h2 id='b'>Strength <strong>now</strong></h2>"
            + "<p><a href='#b'>there</a> <a href='https://example.org/#c'>away</a></p>";
    for (String more : List.of("", "<![CDATA[ unusual ]]>")) {
      Path file = temp.resolve("outlined.xhtml");
      String markup = HEAD + body + "<p>" + more + "</p>" + LONG.substring(HEAD.length());

      Outline outline = piped(markup, file).verdict();

      assertThat(outline).isEqualTo(OutlineReader.read(file));
      assertThat(outline.digest()).isEqualTo(Digests.sha256(markup));
      assertThat(outline.marking()).isEqualTo(MARKING);
      assertThat(outline.asOf()).isEqualTo("2026-01-01");
      assertThat(outline.targets()).containsExactly("b");
      assertThat(outline.headings())
          .containsExactly(
              new Outline.Heading(0, 1, "Forces & places"),
              new Outline.Heading(1, 2, "Strength now"));
      assertThat(outline.contents()).containsExactly(new Outline.Heading(1, 2, "Strength now"));
    }
  }

  @Test
  void tellsThatItWasBrokenOff() throws IOException {
    MarkupPipe pipe = new MarkupPipe(temp.resolve("broken.xhtml"), MARKING);
    pipe.write("<p>");
    Thread.currentThread().interrupt();

    try {
      assertThatThrownBy(pipe::close).isInstanceOf(InterruptedIOException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void writesWhatFollowsAFaultAndTellsTheFaultAfterwards() throws IOException {
    Path file = temp.resolve("fault.xhtml");
    String markup = HEAD.replace("CLEAR", "RED") + LONG;

    MarkupPipe pipe = piped(markup, file);

    assertThat(file).hasContent(markup);
    assertThatThrownBy(pipe::verdict)
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("the marking is 'TLP:RED'");
  }

  @Test
  void leavesUnusualMarkupToTheParserOnceItIsWritten() throws IOException {
    String unusual = LONG.replaceFirst("more", "<![CDATA[more]]>");
    assertThatCode(piped(unusual, temp.resolve("unusual.xhtml"))::verdict)
        .doesNotThrowAnyException();

    MarkupPipe wrong = piped(unusual + "<p>", temp.resolve("wrong.xhtml"));
    assertThatThrownBy(wrong::verdict).isInstanceOf(MarkupException.class);
  }

  @Test
  void endsWhereItsWriterDoes() throws IOException {
    MarkupPipe pipe = piped(HEAD, temp.resolve("broken-off.xhtml"));

    assertThatThrownBy(pipe::verdict).isInstanceOf(MarkupException.class);
  }

  @Test
  void tellsAtOnceThatTheFileCannotBeWritten() {
    MarkupPipe pipe = new MarkupPipe(temp.resolve("none.xhtml"), new FullDisk(), MARKING);

    assertThatThrownBy(() -> pipe.write(LONG))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThatCode(pipe::close).doesNotThrowAnyException();
    assertThatThrownBy(pipe::verdict).isInstanceOf(MarkupException.class);
  }

  @Test
  void writesCharactersBeyondTheFirstPlaneWhole() throws IOException {
    Path file = temp.resolve("plane.xhtml");
    for (String before : List.of("", "x")) {
      String markup = HEAD + "<p>" + before + "\uD83D\uDE00".repeat(40_000) + "</p></body></html>";

      piped(markup, file).verdict();

      assertThat(file).hasContent(markup);
    }
  }

  @Test
  void writesNoHalfOfACharacter() throws IOException {
    for (String half : List.of("\uD83D</p>", "\uDE00</p>", "\uD83D")) {
      MarkupPipe pipe = new MarkupPipe(temp.resolve("half.xhtml"), MARKING);
      pipe.write(HEAD + "<p>" + half);

      assertThatThrownBy(pipe::close).isInstanceOf(IOException.class);
    }
  }

  private static MarkupPipe piped(String markup, Path file) throws IOException {
    MarkupPipe pipe = new MarkupPipe(file, MARKING);
    try (pipe) {
      pipe.write(markup.toCharArray());
    }
    return pipe;
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("disk full");
    }
  }
}

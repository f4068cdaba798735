package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlainWordsTest {
  @TempDir Path folder;

  @Test
  void saysWhatTheDiskRefuses() throws IOException {
    String owner = Files.getOwner(folder).getName();
    assertThat(PlainWords.refused(new AccessDeniedException(folder.toString())))
        .isEqualTo("this user may not read or write " + folder + ", which belongs to " + owner);
    assertThat(PlainWords.refused(new AccessDeniedException("/no/such")))
        .isEqualTo("this user may not read or write /no/such");
    assertThat(PlainWords.refused(new NoSuchFileException("a"))).isEqualTo("a is not there");
    assertThat(PlainWords.refused(new FileAlreadyExistsException("a")))
        .isEqualTo("a is there already");
    assertThat(PlainWords.refused(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("a: No space left on device");
    assertThat(PlainWords.refused(new FileSystemException("a")))
        .isEqualTo("java.nio.file.FileSystemException: a");
    assertThat(PlainWords.refused(new IOException("no space left")))
        .isEqualTo("java.io.IOException: no space left");
  }
}

package org.muster.render.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.muster.OwnProcess;
import org.muster.language.Language;
import org.muster.render.MarkupFile;

/** Renders a workbook in a Java process of its own. */
public final class OwnJvm {
  private OwnJvm() {}

  /** Arguments: the markup, the workbook, the folder for temporary files. */
  public static void main(String[] args) throws IOException {
    ExcelRenderer renderer = new ExcelRenderer(new ExcelSettings(Path.of(args[2])));
    try (var out = Files.newOutputStream(Path.of(args[1]))) {
      renderer.render(MarkupFile.of(Path.of(args[0])), Language.english(), out);
    }
  }

  /** Starts the process and waits for it. */
  static void render(Path markup, Path workbook, String... jvmOptions)
      throws IOException, InterruptedException {
    Path temp = workbook.resolveSibling("temp");
    OwnProcess.run(OwnProcess.java(List.of(jvmOptions), OwnJvm.class, markup, workbook, temp));
  }
}

package org.muster.bench.render;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.muster.bench.process.Clock;

/**
 * A PDF of JasperReports, untagged. Arguments: compile FILE; or REPORT, rows, the file to write,
 * and perhaps a folder to which pages are moved, so that few of them lie in memory.
 */
public final class JasperPdf {
  private static final int PAGES_IN_MEMORY = 100;

  private JasperPdf() {}

  /** Writes it. */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("compile")) {
      ListingReport.compile(true, args[1]);
      return;
    }
    Map<String, Object> parameters = new HashMap<>();
    if (args.length > 3) {
      JRSwapFile file = new JRSwapFile(args[3], 4096, 100);
      parameters.put(
          JRParameter.REPORT_VIRTUALIZER, new JRSwapFileVirtualizer(PAGES_IN_MEMORY, file, true));
    }
    JasperPrint print =
        JasperFillManager.fillReport(
            args[0], parameters, new RowSource(new Rows(Integer.parseInt(args[1]))));
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(args[2]));
    exporter.exportReport();
    Clock.print(print.getPages().size());
  }
}

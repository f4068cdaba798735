package org.muster.bench.render;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import org.muster.bench.process.Clock;

/** A workbook of JasperReports. Arguments: compile FILE; or REPORT, rows, the file to write. */
public final class JasperSheet {
  private JasperSheet() {}

  /** Writes it. */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("compile")) {
      ListingReport.compile(false, args[1]);
      return;
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
    JasperPrint print =
        JasperFillManager.fillReport(
            args[0], parameters, new RowSource(new Rows(Integer.parseInt(args[1]))));
    JRXlsxExporter exporter = new JRXlsxExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(args[2]));
    SimpleXlsxReportConfiguration configuration = new SimpleXlsxReportConfiguration();
    configuration.setDetectCellType(true);
    configuration.setRemoveEmptySpaceBetweenRows(true);
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    Clock.print(1);
  }
}

package org.muster.bench.render;

import java.util.Date;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JRDesignVariable;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.CalculationEnum;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.ResetTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The report: on paper grouped by country with totals, in a workbook rows alone. */
final class ListingReport {
  private static final int WIDTH = 487;
  private static final int CELL = 16;

  private final JasperDesign design = new JasperDesign();
  private final boolean paper;

  private ListingReport(boolean paper) {
    this.paper = paper;
  }

  /** Makes the compiled report of a kind: on A4, with Muster's margins, or endless for a sheet. */
  static void compile(boolean paper, String file) throws JRException {
    ListingReport report = new ListingReport(paper);
    report.make(paper ? Rows.LISTED : Rows.SHEET);
    JasperCompileManager.compileReportToFile(report.design, file);
  }

  private void make(List<String> columns) throws JRException {
    int width = paper ? WIDTH : columns.size() * 80;
    design.setName("listing");
    design.setPageWidth(paper ? 595 : width);
    design.setPageHeight(842);
    design.setColumnWidth(width);
    design.setLeftMargin(paper ? 54 : 0);
    design.setRightMargin(paper ? 54 : 0);
    design.setTopMargin(paper ? 40 : 0);
    design.setBottomMargin(paper ? 40 : 0);
    JRDesignStyle style = new JRDesignStyle();
    style.setName("cell");
    style.setDefault(true);
    style.setFontName("Noto Sans");
    style.setFontSize(8f);
    design.addStyle(style);
    for (String column : columns) {
      field(column);
    }
    if (paper) {
      field("Country");
      group();
      furniture();
    }
    if (!paper) {
      // Cells of one height and with their whole text; stretched ones would take several rows.
      design.setProperty(JRTextElement.PROPERTY_PRINT_KEEP_FULL_TEXT, "true");
    }
    JRDesignBand header = band(CELL);
    JRDesignBand detail = band(CELL);
    int x = 0;
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      int cell = paper ? Math.round(WIDTH * Rows.WIDTHS.get(i) / 100f) : 80;
      boolean number = Number.class.isAssignableFrom(type(column));
      header.addElement(place(words(column, true), x, 0, cell, number));
      JRDesignTextField text = text("$F{" + column + "}");
      if (paper) {
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
      }
      if (type(column) == Date.class) {
        text.setPattern("yyyy-MM-dd");
      }
      detail.addElement(place(text, x, 0, cell, number));
      x += cell;
    }
    if (paper) {
      rule(detail);
      rule(header);
    }
    design.setColumnHeader(header);
    ((JRDesignSection) design.getDetailSection()).addBand(detail);
  }

  private void field(String name) throws JRException {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(type(name));
    design.addField(field);
  }

  private static Class<?> type(String column) {
    return switch (column) {
      case "Date", "First day", "Last day" -> Date.class;
      case "Killed", "Injured" -> Long.class;
      case "Latitude", "Longitude" -> Double.class;
      default -> String.class;
    };
  }

  private void group() throws JRException {
    JRDesignGroup group = new JRDesignGroup();
    group.setName("country");
    group.setExpression(new JRDesignExpression("$F{Country}"));
    design.addGroup(group);
    JRDesignVariable sum = new JRDesignVariable();
    sum.setName("sum");
    sum.setValueClass(Long.class);
    sum.setCalculation(CalculationEnum.SUM);
    sum.setResetType(ResetTypeEnum.GROUP);
    sum.setResetGroup("country");
    sum.setExpression(new JRDesignExpression("$F{Killed}"));
    design.addVariable(sum);
    JRDesignBand head = band(CELL);
    head.addElement(place(bold(text("$F{Country}")), 0, 0, WIDTH, false));
    rule(head);
    ((JRDesignSection) group.getGroupHeaderSection()).addBand(head);
    JRDesignBand foot = band(CELL);
    foot.addElement(place(bold(text("\"Total \" + $F{Country}")), 0, 0, 443, false));
    foot.addElement(place(bold(text("$V{sum}")), 443, 0, 44, true));
    rule(foot);
    ((JRDesignSection) group.getGroupFooterSection()).addBand(foot);
  }

  private void furniture() {
    JRDesignBand top = band(28);
    top.addElement(place(words("TLP:CLEAR", true), 0, 0, WIDTH, false));
    design.setPageHeader(top);
    JRDesignBand bottom = band(26);
    bottom.addElement(place(words("TLP:CLEAR", true), 0, 10, 200, false));
    bottom.addElement(place(text("\"Page \" + $V{PAGE_NUMBER}"), 300, 10, 100, true));
    JRDesignTextField pages = text("\" of \" + $V{PAGE_NUMBER}");
    pages.setEvaluationTime(EvaluationTimeEnum.REPORT);
    bottom.addElement(place(pages, 400, 10, 87, false));
    design.setPageFooter(bottom);
  }

  private static JRDesignBand band(int height) {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(height);
    return band;
  }

  private static JRDesignTextField text(String expression) {
    JRDesignTextField field = new JRDesignTextField();
    field.setExpression(new JRDesignExpression(expression));
    field.setBlankWhenNull(true);
    return field;
  }

  private static JRDesignTextField bold(JRDesignTextField field) {
    field.setBold(true);
    return field;
  }

  private static JRDesignStaticText words(String words, boolean bold) {
    JRDesignStaticText text = new JRDesignStaticText();
    text.setText(words);
    text.setBold(bold);
    return text;
  }

  private JRDesignTextElement place(
      JRDesignTextElement text, int x, int y, int width, boolean number) {
    text.setX(x);
    text.setY(y);
    text.setWidth(width);
    text.setHeight(CELL);
    if (paper) {
      text.getLineBox().setLeftPadding(4);
      text.getLineBox().setRightPadding(4);
      text.getLineBox().setTopPadding(2);
      text.getLineBox().setBottomPadding(2);
    }
    if (number) {
      text.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
    }
    return text;
  }

  private static void rule(JRDesignBand band) {
    JRDesignLine line = new JRDesignLine();
    line.setX(0);
    line.setY(CELL - 1);
    line.setWidth(WIDTH);
    line.setHeight(1);
    line.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_BOTTOM);
    line.getLinePen().setLineWidth(0.35f);
    band.addElement(line);
  }
}

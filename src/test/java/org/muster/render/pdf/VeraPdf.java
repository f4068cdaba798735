package org.muster.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks the reference validator. */
final class VeraPdf {
  private static final int FAILURES_SHOWN = 200;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Rules that a file breaks, and how often; empty if it conforms. */
  static SortedMap<String, Integer> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(flavour, FAILURES_SHOWN, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      SortedMap<String, Integer> failures = new TreeMap<>();
      for (TestAssertion one : result.getTestAssertions()) {
        if (one.getStatus() == TestAssertion.Status.FAILED) {
          failures.merge(text(one), 1, Integer::sum);
        }
      }
      if (!result.isCompliant() && failures.isEmpty()) {
        failures.put("not compliant", 1);
      }
      return failures;
    } catch (VeraPDFException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(TestAssertion one) {
    return one.getRuleId().getClause()
        + "-"
        + one.getRuleId().getTestNumber()
        + " "
        + one.getMessage()
        + " @"
        + one.getLocation().getContext();
  }
}

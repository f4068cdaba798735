package org.muster.intake.entry;

import org.muster.domain.MarkingOrder;

/**
 * By what a file's rows are read, besides its layout.
 *
 * @param dataset within which the file's ids are unique
 * @param lengthLimit how many characters a value may have
 * @param damaged whether U+FFFD stands for bytes that could not be decoded
 */
public record EntryRules(MarkingOrder markings, String dataset, int lengthLimit, boolean damaged) {}

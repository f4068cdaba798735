package org.muster.intake.layout;

/**
 * A column of a layout.
 *
 * @param name lower case, as in the published schema
 * @param required whether the header must have it and no record may leave it blank
 */
public record LayoutColumn(String name, boolean required, ColumnType type) {}

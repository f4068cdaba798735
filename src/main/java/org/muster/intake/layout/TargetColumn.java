package org.muster.intake.layout;

/**
 * A column of a kind of record, as its published schema has it.
 *
 * @param name lower case
 * @param required whether no record may leave it blank
 */
public record TargetColumn(String name, boolean required, ColumnType type) {}

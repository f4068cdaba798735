package org.muster.intake;

import java.nio.file.Path;

/**
 * A dropped file as it was when the run froze its list: nothing later in the run may depend on
 * another content.
 *
 * @param path where it lies
 * @param name path relative to the drop folder, with {@code /}; the lists are sorted by it
 * @param bytes size in bytes
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record FrozenFile(Path path, String name, long bytes, String sha256) {}

package org.muster.store;

import org.muster.domain.Entry;

/**
 * A record of a file as it would be stored.
 *
 * @param text its fields, as {@link RecordText} keeps them
 * @param hash of its key
 * @param content hash of its content
 */
record Encoded(Entry record, byte[] text, long hash, long content) {}

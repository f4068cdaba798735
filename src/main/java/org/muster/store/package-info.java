/**
 * Records in blocks, runs, editions and notices, in and out of SQL; the only room that knows a
 * table. Start with {@link org.muster.store.RecordStore}.
 */
@NullMarked
package org.muster.store;

import org.jspecify.annotations.NullMarked;

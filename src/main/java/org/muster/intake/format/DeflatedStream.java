package org.muster.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What was packed by Deflate without a head, as in zip archives. */
final class DeflatedStream extends InflaterInputStream {
  /**
   * Over packed bytes.
   *
   * @param inflater without a head; its memory, which is none of the heap's, is let go of together
   *     with the stream: an archive of a thousand entries needs thousands
   */
  DeflatedStream(InputStream packed, Inflater inflater) {
    // The inflater wants a byte more than there is.
    super(new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), inflater);
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      inf.end();
    }
  }
}

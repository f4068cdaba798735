package org.muster.intake.layout;

import java.util.List;
import org.muster.notice.Notice;

/** What a file's header says about its layout. */
public sealed interface Recognition {
  /**
   * The layout is known.
   *
   * @param remarks what is odd about the header all the same
   */
  record Recognised(Header header, List<Notice> remarks) implements Recognition {
    public Recognised {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The file cannot be read.
   *
   * @param remarks details, may be none
   * @param refusal why
   */
  record Refused(List<Notice> remarks, Notice refusal) implements Recognition {
    public Refused {
      remarks = List.copyOf(remarks);
    }
  }
}

package org.muster.intake.layout;

import java.util.List;
import org.muster.notice.Notice;

/** What a table's header says about its layout. */
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
   * The table cannot be read.
   *
   * @param remarks details, may be none
   * @param refusal why
   * @param near whether it was meant for a layout; else it may be no records at all, as a sheet
   *     with a licence
   */
  record Refused(List<Notice> remarks, Notice refusal, boolean near) implements Recognition {
    public Refused {
      remarks = List.copyOf(remarks);
    }
  }
}

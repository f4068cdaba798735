package org.muster.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is packed of a run: its list of files, and how each of its briefings counted. */
final class RunParts {
  private RunParts() {}

  static byte[] inputs(List<RunInput> inputs) {
    ByteSink sink = new ByteSink();
    for (RunInput input : inputs) {
      sink.text(input.name()).number(input.bytes()).text(input.sha256());
    }
    return sink.toBytes();
  }

  static List<RunInput> inputs(byte[] part) {
    ByteSource source = new ByteSource(part);
    List<RunInput> inputs = new ArrayList<>();
    while (source.hasMore()) {
      inputs.add(new RunInput(source.text(), source.number(), source.text()));
    }
    return inputs;
  }

  /**
   * Lines on how was counted.
   *
   * @param methods by the briefings' ids
   */
  static byte[] methods(SortedMap<String, List<String>> methods) {
    ByteSink sink = new ByteSink();
    methods.forEach(
        (briefing, lines) -> {
          sink.text(briefing).number(lines.size());
          lines.forEach(sink::text);
        });
    return sink.toBytes();
  }

  static SequencedMap<String, List<String>> methods(byte[] part) {
    ByteSource source = new ByteSource(part);
    SequencedMap<String, List<String>> methods = new TreeMap<>();
    while (source.hasMore()) {
      String briefing = source.text();
      List<String> lines = new ArrayList<>();
      for (int left = source.smallNumber(); left > 0; left--) {
        lines.add(source.text());
      }
      methods.put(briefing, lines);
    }
    return methods;
  }
}

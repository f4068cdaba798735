package org.muster.briefing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Operation;

/** What operations are called. */
final class OperationNames {
  private final Map<String, Operation> byCode = new HashMap<>();

  /** Of several records with one code, the first by key is used. */
  OperationNames(List<Operation> operations) {
    for (Operation operation : operations) {
      byCode.merge(operation.code(), operation, (a, b) -> a.key().compareTo(b.key()) <= 0 ? a : b);
    }
  }

  /** One record for each code, in no particular order. */
  List<Operation> all() {
    return List.copyOf(byCode.values());
  }

  @Nullable Operation find(String code) {
    return byCode.get(code);
  }

  /** Where a file says that it serves; empty if none does. */
  List<String> hosts(String code) {
    Operation operation = byCode.get(code);
    return operation == null ? List.of() : operation.hosts();
  }

  /** The operation's name, or its code if no file names it. */
  String name(String code) {
    Operation operation = byCode.get(code);
    return operation == null ? code : operation.name();
  }

  /** For one list: in full at first use, short after. */
  Naming naming() {
    return new Naming();
  }

  /** What has been named in full already. */
  final class Naming {
    private final Set<String> used = new HashSet<>();

    private Naming() {}

    /** "NMI (NATO Mission Iraq)", later "NMI". */
    String of(String code) {
      String name = name(code);
      return used.add(code) && !name.equals(code) ? code + " (" + name + ")" : code;
    }
  }
}

package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CountryCodes;
import org.muster.domain.Quantity;
import org.muster.intake.recipe.CaseRecipe;
import org.muster.intake.recipe.CellForm;
import org.muster.intake.recipe.Condition;
import org.muster.intake.recipe.CountRecipe;
import org.muster.intake.recipe.CountryRecipe;
import org.muster.intake.recipe.DateForm;
import org.muster.intake.recipe.DatePartsRecipe;
import org.muster.intake.recipe.DateRecipe;
import org.muster.intake.recipe.Each;
import org.muster.intake.recipe.FirstRecipe;
import org.muster.intake.recipe.ListRecipe;
import org.muster.intake.recipe.MadeRecipe;
import org.muster.intake.recipe.Mapping;
import org.muster.intake.recipe.Recipe;
import org.muster.intake.recipe.SumRecipe;
import org.muster.intake.recipe.Template;
import org.muster.intake.recipe.TextRecipe;
import org.muster.intake.recipe.Value;

/** Reads how the cells of a record are made. */
final class CellReader {
  /** What a recipe is known by, each with the keys that may stand beside it. */
  private static final Map<String, Set<String>> WAYS = ways();

  private static final int PIVOT = 1970;

  private final Names names;
  private final Mistakes mistakes;
  private final List<Mapping.Counted> counted = new ArrayList<>();

  CellReader(Names names, Mistakes mistakes) {
    this.names = names;
    this.mistakes = mistakes;
  }

  private static Map<String, Set<String>> ways() {
    Map<String, Set<String>> ways = new LinkedHashMap<>();
    ways.put("text", Set.of("words", "otherwise"));
    ways.put("first", Set.of());
    ways.put("all", Set.of());
    ways.put("date", Set.of("until", "form", "pivot", "reads", "made"));
    ways.put("year", Set.of("month", "day", "quarter", "made"));
    ways.put("sum", Set.of());
    ways.put("country", Set.of("by", "on", "parted-by"));
    ways.put("best", Set.of("low", "high", "rounded"));
    ways.put("low", Set.of("high", "rounded"));
    ways.put("high", Set.of("rounded"));
    return ways;
  }

  /** The names that a layout may use. */
  static final class Names {
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private boolean anyEach;

    Names(List<LayoutColumn> layoutColumns) {
      for (int i = 0; i < layoutColumns.size(); i++) {
        String name = layoutColumns.get(i).name();
        columns.put(ColumnNames.folded(name), i);
        values.put(ColumnNames.folded(name), new Value.Cell(i, name));
      }
    }

    /** Adds what is said of an item. */
    void each(Each each, Map<String, Quantity.Reason> missing) {
      if (each.column() < 0) {
        values.put("each", new Value.Turn("each"));
      }
      for (int i = 0; i < each.names().size(); i++) {
        String name = "each." + each.names().get(i);
        values.put(ColumnNames.folded(name), new Value.Said(i, name, missing, each.column()));
      }
    }

    /** What is said of an item could not be read, so that any of it may be meant. */
    void anyEach() {
      anyEach = true;
    }

    int column(String name, YamlNode node) {
      Integer column = columns.get(ColumnNames.folded(name));
      if (column == null) {
        throw node.wrong("'" + name + "' is no column of the layout");
      }
      return column;
    }

    Value value(String name) {
      String folded = ColumnNames.folded(name);
      Value value = values.get(folded);
      if (value == null && anyEach && (folded.equals("each") || name.startsWith("each."))) {
        return new Value.Turn("each");
      }
      if (value == null) {
        throw new IllegalArgumentException("'" + name + "' is no column of the layout");
      }
      return value;
    }

    Value value(YamlNode node) {
      try {
        return value(node.text());
      } catch (IllegalArgumentException e) {
        throw node.wrong(String.valueOf(e.getMessage()));
      }
    }
  }

  static Pattern regex(YamlNode node) {
    try {
      return Pattern.compile(node.text());
    } catch (PatternSyntaxException e) {
      throw node.wrong("this is no regular expression: " + e.getDescription());
    }
  }

  Mapping mapping(
      List<TargetColumn> targets,
      YamlNode record,
      @Nullable Each each,
      List<Mapping.Filter> filters,
      List<CellForm> forms) {
    Map<String, YamlNode> cells =
        record.keys(targets.stream().map(TargetColumn::name).toList(), mistakes);
    List<@Nullable Recipe> recipes = new ArrayList<>();
    for (TargetColumn target : targets) {
      YamlNode cell = cells.get(target.name());
      if (cell == null && target.required()) {
        mistakes.add(mistakes.lacks(record, "the column '" + target.name() + "' is missing"));
      }
      recipes.add(
          cell == null ? null : mistakes.<@Nullable Recipe>read(null, () -> recipe(cell, target)));
    }
    return new Mapping(recipes, each, filters, forms, counted);
  }

  private Recipe recipe(YamlNode node, TargetColumn target) {
    return switch (node) {
      case YamlNode.Text text -> text(text, target);
      case YamlNode.Items list -> cases(list, target);
      case YamlNode.Keys keys -> way(keys, target);
    };
  }

  private Recipe text(YamlNode node, TargetColumn target) {
    Template template = template(node, target);
    Value single = template.single();
    return single != null && target.type() == ColumnType.QUANTITY
        ? new CountRecipe(null, single, null, false)
        : new TextRecipe(template, Map.of(), null);
  }

  private Template template(YamlNode node, TargetColumn target) {
    try {
      return Template.parse(node.text(), names::value, target.type() == ColumnType.ID);
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
  }

  private Recipe cases(YamlNode.Items list, TargetColumn target) {
    List<CaseRecipe.Case> cases = new ArrayList<>();
    for (YamlNode item : list.items()) {
      mistakes.run(() -> cases.add(oneCase(item, target)));
    }
    return new CaseRecipe(cases);
  }

  private CaseRecipe.Case oneCase(YamlNode item, TargetColumn target) {
    if (!(item instanceof YamlNode.Keys keys) || !keys.keys().containsKey("when")) {
      return new CaseRecipe.Case(Condition.ALWAYS, recipe(item, target), -1);
    }
    YamlNode because = keys.keys().get("because");
    int counter = -1;
    if (because != null) {
      counter = counted.size();
      counted.add(new Mapping.Counted(target.name(), because.text()));
    }
    Condition condition = condition(Objects.requireNonNull(keys.keys().get("when")));
    return new CaseRecipe.Case(condition, way(without(keys), target), counter);
  }

  private static YamlNode.Keys without(YamlNode.Keys keys) {
    Map<String, YamlNode> rest = new LinkedHashMap<>(keys.keys());
    rest.remove("when");
    rest.remove("because");
    return new YamlNode.Keys(keys.file(), keys.line(), rest);
  }

  /** What a condition says. */
  Condition condition(YamlNode node) {
    List<Condition.Test> tests = new ArrayList<>();
    node.names().forEach((name, wanted) -> mistakes.run(() -> tests.add(test(name, wanted))));
    return new Condition(tests);
  }

  private Condition.Test test(String name, YamlNode wanted) {
    Value value = value(name, wanted);
    if (!(wanted instanceof YamlNode.Keys)) {
      return new Condition.Test(value, Set.copyOf(wanted.texts()), false);
    }
    YamlNode not = wanted.keys(List.of("not"), mistakes).get("not");
    if (not == null) {
      throw mistakes.lacks(wanted, "'not' is expected here");
    }
    return new Condition.Test(value, Set.copyOf(not.texts()), true);
  }

  private Value value(String name, YamlNode node) {
    try {
      return names.value(name);
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
  }

  private Recipe way(YamlNode.Keys node, TargetColumn target) {
    Map<String, YamlNode> keys = node.keys(LayoutKey.words(LayoutKey.Part.CELL), mistakes);
    if (node.keys().isEmpty()) {
      return new TextRecipe(Template.parse("", names::value, false), Map.of(), null);
    }
    String way =
        WAYS.keySet().stream()
            .filter(keys::containsKey)
            .findFirst()
            .orElseThrow(
                () ->
                    mistakes.lacks(
                        node, "one of these is needed: " + String.join(", ", WAYS.keySet())));
    Set<String> allowed = new HashSet<>(WAYS.getOrDefault(way, Set.of()));
    allowed.add(way);
    keys.forEach(
        (key, below) -> {
          if (!allowed.contains(key)) {
            mistakes.add(below.wrong("'" + key + "' cannot stand beside '" + way + "'"));
          }
        });
    YamlNode main = Objects.requireNonNull(keys.get(way));
    return switch (way) {
      case "text" -> words(main, keys, target);
      case "first" -> new FirstRecipe(recipes(main, target));
      case "all" -> new ListRecipe(recipes(main, target));
      case "date" -> date(main, keys);
      case "year" -> parts(main, keys);
      case "sum" -> new SumRecipe(main.items().stream().map(names::value).toList());
      case "country" -> country(main, keys);
      default ->
          new CountRecipe(
              value(keys, "low"), value(keys, "best"), value(keys, "high"), flag(keys, "rounded"));
    };
  }

  private List<Recipe> recipes(YamlNode list, TargetColumn target) {
    List<Recipe> recipes = new ArrayList<>();
    list.items().forEach(item -> mistakes.run(() -> recipes.add(recipe(item, target))));
    return recipes;
  }

  private @Nullable Value value(Map<String, YamlNode> keys, String key) {
    YamlNode node = keys.get(key);
    return node == null ? null : names.value(node);
  }

  private static boolean flag(Map<String, YamlNode> keys, String key) {
    YamlNode node = keys.get(key);
    return node != null && node.flag();
  }

  private Recipe words(YamlNode main, Map<String, YamlNode> keys, TargetColumn target) {
    Map<String, String> words = new HashMap<>();
    YamlNode table = keys.get("words");
    if (table != null) {
      table.names().forEach((text, word) -> words.put(text, word.text()));
    }
    YamlNode otherwise = keys.get("otherwise");
    return words.isEmpty()
        ? text(main, target)
        : new TextRecipe(
            template(main, target), words, otherwise == null ? null : otherwise.text());
  }

  private Recipe date(YamlNode main, Map<String, YamlNode> keys) {
    YamlNode form = keys.get("form");
    YamlNode pivot = keys.get("pivot");
    int first = pivot == null ? PIVOT : mistakes.read(PIVOT, () -> number(pivot));
    List<DateForm> forms = new ArrayList<>();
    if (form == null) {
      forms.add(DateForm.parse("iso", first));
    } else {
      form.items().forEach(one -> mistakes.run(() -> forms.add(form(one, first))));
    }
    return new DateRecipe(
        names.value(main),
        value(keys, "until"),
        forms,
        choice(keys.get("reads"), DateRecipe.Reads.class, DateRecipe.Reads.INTERVAL),
        choice(keys.get("made"), DateRecipe.Made.class, DateRecipe.Made.AS_STATED));
  }

  private Recipe parts(YamlNode main, Map<String, YamlNode> keys) {
    Recipe parts =
        new DatePartsRecipe(
            names.value(main), value(keys, "month"), value(keys, "day"), value(keys, "quarter"));
    YamlNode made = keys.get("made");
    return made == null
        ? parts
        : new MadeRecipe(parts, choice(made, DateRecipe.Made.class, DateRecipe.Made.AS_STATED));
  }

  private static DateForm form(YamlNode node, int pivot) {
    try {
      return DateForm.parse(node.text(), pivot);
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static int number(YamlNode node) {
    if (!node.text().matches("\\d{4}")) {
      throw node.wrong("'" + node.text() + "' is no year");
    }
    return Integer.parseInt(node.text());
  }

  private static <E extends Enum<E>> E choice(@Nullable YamlNode node, Class<E> type, E fallback) {
    if (node == null) {
      return fallback;
    }
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      if (word.equals(node.text())) {
        return constant;
      }
      words.add(word);
    }
    throw node.wrong("'" + node.text() + "' is not one of " + String.join(", ", words));
  }

  private Recipe country(YamlNode main, Map<String, YamlNode> keys) {
    YamlNode by = keys.get("by");
    YamlNode partedBy = keys.get("parted-by");
    CountryCodes.Scheme system = CountryCodes.Scheme.NAME;
    if (by != null) {
      try {
        system = CountryCodes.Scheme.parse(by.text());
      } catch (IllegalArgumentException e) {
        throw by.wrong(String.valueOf(e.getMessage()));
      }
    }
    return new CountryRecipe(
        names.value(main), system, value(keys, "on"), partedBy == null ? "" : partedBy.text());
  }
}

package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CountryCodes;
import org.muster.domain.EntryFields;
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
import org.muster.intake.recipe.Months;
import org.muster.intake.recipe.PointedRecipe;
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

  /** A column that is none of the record's, or may be. */
  private static final TargetColumn SOME = new TargetColumn("", false, ColumnType.TEXT, List.of());

  private final LayoutNames names;
  private final Months months;
  private final boolean pointed;
  private final Mistakes mistakes;
  private final List<Mapping.Counted> counted = new ArrayList<>();

  /**
   * For a layout.
   *
   * @param months what its publisher calls the months
   * @param pointed whether in its figures a point parts thousands and a comma a fraction
   */
  CellReader(LayoutNames names, Months months, boolean pointed, Mistakes mistakes) {
    this.names = names;
    this.months = months;
    this.pointed = pointed;
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
    ways.put("country", Set.of("by", "on", "parted-by", "words"));
    ways.put("best", Set.of("low", "high", "rounded"));
    ways.put("low", Set.of("high", "rounded"));
    ways.put("high", Set.of("rounded"));
    return ways;
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
          cell == null ? null : mistakes.<@Nullable Recipe>read(null, () -> figure(cell, target)));
    }
    record.names().entrySet().stream()
        .filter(cell -> !cells.containsKey(cell.getKey()))
        .forEach(cell -> stray(cell.getValue()));
    return new Mapping(recipes, each, filters, forms, counted, pointed);
  }

  /** Looks at a record of which it is not known what kind it is of. */
  void stray(Map<String, YamlNode> cells) {
    cells.values().forEach(this::stray);
  }

  /** Looks at a cell of which it is not known what it is to be, if it is one. */
  private void stray(YamlNode node) {
    if (isCell(node)) {
      mistakes.run(() -> recipe(node, SOME));
    }
  }

  private static boolean isCell(YamlNode node) {
    return switch (node) {
      case YamlNode.Text text -> true;
      case YamlNode.Items list -> list.items().stream().anyMatch(CellReader::isCell);
      case YamlNode.Keys keys ->
          keys.keys().keySet().stream().anyMatch(LayoutKey.words(LayoutKey.Part.CELL)::contains);
    };
  }

  private Recipe figure(YamlNode node, TargetColumn target) {
    Recipe recipe = recipe(node, target);
    boolean figure = target.type() == ColumnType.QUANTITY || target.type() == ColumnType.COUNT;
    return pointed && figure ? new PointedRecipe(recipe) : recipe;
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
    requireWord(template.fixed(), node, target);
    Value single = template.single();
    return single != null && target.type() == ColumnType.QUANTITY
        ? new CountRecipe(null, single, null, false)
        : new TextRecipe(template, Map.of(), null);
  }

  /** Notes a fixed text that the column may not hold: no row would ever be right. */
  private void requireWord(String word, YamlNode node, TargetColumn target) {
    List<String> words = target.words();
    if (!words.isEmpty() && !word.isEmpty() && !words.contains(word.toLowerCase(Locale.ROOT))) {
      mistakes.add(node.wrong("'%s' is not one of %s".formatted(word, String.join(", ", words))));
    }
    if (target.type() == ColumnType.COUNTRY || target.type() == ColumnType.COUNTRIES) {
      EntryFields.list(word).stream()
          .filter(CountryCodes::mistaken)
          .map(code -> "'%s' is neither an alpha-3 code nor a name of a country".formatted(code))
          .forEach(wrong -> mistakes.add(node.wrong(wrong)));
    }
  }

  /** Notes the same of the words that a cell may become. */
  private void requireWords(Map<String, YamlNode> keys, TargetColumn target) {
    Stream.of("words", "otherwise")
        .flatMap(key -> Stream.ofNullable(keys.get(key)))
        .flatMap(CellReader::texts)
        .forEach(word -> requireWord(word.text(), word, target));
  }

  private Template template(YamlNode node, TargetColumn target) {
    try {
      return Template.parse(node.text(), name -> value(name, node), target.type() == ColumnType.ID);
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
      counted.add(new Mapping.Counted(target.name(), mistakes.read("", because::text)));
    }
    Condition condition =
        mistakes.read(
            Condition.ALWAYS, () -> condition(Objects.requireNonNull(keys.keys().get("when"))));
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

  /** What a name stands for; for something unknown if the name is a mistake, which is noted. */
  private Value value(String name, YamlNode node) {
    return mistakes.read(LayoutNames.UNKNOWN, () -> names.value(name, node));
  }

  private Value value(YamlNode node) {
    return mistakes.read(LayoutNames.UNKNOWN, () -> names.value(node.text(), node));
  }

  private Recipe way(YamlNode.Keys node, TargetColumn target) {
    Map<String, YamlNode> keys = node.keys(LayoutKey.words(LayoutKey.Part.CELL), mistakes);
    if (node.keys().isEmpty()) {
      return new TextRecipe(Template.parse("", names::value, false), Map.of(), null);
    }
    Optional<String> found = WAYS.keySet().stream().filter(keys::containsKey).findFirst();
    if (found.isEmpty()) {
      beside(keys);
      throw mistakes.lacks(node, "one of these is needed: " + String.join(", ", WAYS.keySet()));
    }
    String way = found.get();
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
      case "date" -> date(value(main), keys);
      case "year" -> dateParts(value(main), keys);
      case "sum" -> new SumRecipe(main.items().stream().map(this::value).toList());
      case "country" -> {
        requireWords(keys, target);
        yield country(value(main), keys);
      }
      default ->
          new CountRecipe(
              value(keys, "low"), value(keys, "best"), value(keys, "high"), flag(keys, "rounded"));
    };
  }

  /** Looks at what stands beside a way that is missing; each key is read by one of these alone. */
  private void beside(Map<String, YamlNode> keys) {
    words(keys);
    otherwise(keys);
    date(LayoutNames.UNKNOWN, keys);
    dateParts(LayoutNames.UNKNOWN, keys);
    country(LayoutNames.UNKNOWN, keys);
    flag(keys, "rounded");
  }

  private List<Recipe> recipes(YamlNode list, TargetColumn target) {
    List<Recipe> recipes = new ArrayList<>();
    list.items().forEach(item -> mistakes.run(() -> recipes.add(recipe(item, target))));
    return recipes;
  }

  private @Nullable Value value(Map<String, YamlNode> keys, String key) {
    YamlNode node = keys.get(key);
    return node == null ? null : value(node);
  }

  private boolean flag(Map<String, YamlNode> keys, String key) {
    YamlNode node = keys.get(key);
    return node != null && mistakes.read(false, node::flag);
  }

  private Recipe words(YamlNode main, Map<String, YamlNode> keys, TargetColumn target) {
    Map<String, String> words = words(keys);
    String otherwise = otherwise(keys);
    requireWords(keys, target);
    return words.isEmpty()
        ? text(main, target)
        : new TextRecipe(template(main, target), words, otherwise);
  }

  /** A text, or those behind names; nothing of what is a mistake, which others note. */
  private static Stream<YamlNode> texts(YamlNode node) {
    Collection<YamlNode> all =
        node instanceof YamlNode.Keys table ? table.keys().values() : List.of(node);
    return all.stream().filter(YamlNode.Text.class::isInstance);
  }

  private Map<String, String> words(Map<String, YamlNode> keys) {
    Map<String, String> words = new HashMap<>();
    YamlNode table = keys.get("words");
    if (table != null) {
      mistakes
          .read(Map.<String, YamlNode>of(), table::names)
          .forEach((text, word) -> mistakes.run(() -> words.put(text, word.text())));
    }
    return words;
  }

  private @Nullable String otherwise(Map<String, YamlNode> keys) {
    YamlNode otherwise = keys.get("otherwise");
    return otherwise == null ? null : mistakes.read("", otherwise::text);
  }

  private Recipe dateParts(Value year, Map<String, YamlNode> keys) {
    Recipe parts =
        new DatePartsRecipe(
            year, value(keys, "month"), value(keys, "day"), value(keys, "quarter"), months);
    return keys.containsKey("made") ? new MadeRecipe(parts, made(keys)) : parts;
  }

  private Recipe date(Value main, Map<String, YamlNode> keys) {
    YamlNode form = keys.get("form");
    YamlNode pivot = keys.get("pivot");
    int first = pivot == null ? PIVOT : mistakes.read(PIVOT, () -> number(pivot));
    List<DateForm> forms = new ArrayList<>();
    boolean made = keys.containsKey("made");
    if (form == null) {
      forms.add(DateForm.parse("iso", first, months));
      if (!made) {
        forms.add(DateForm.parse("edtf", first, months));
      }
    } else {
      form.items().forEach(one -> mistakes.run(() -> forms.add(form(one, first, made))));
    }
    return new DateRecipe(
        main,
        value(keys, "until"),
        forms,
        choice(keys.get("reads"), DateRecipe.Reads.class, DateRecipe.Reads.INTERVAL),
        made(keys));
  }

  private DateRecipe.Made made(Map<String, YamlNode> keys) {
    return choice(keys.get("made"), DateRecipe.Made.class, DateRecipe.Made.AS_STATED);
  }

  private DateForm form(YamlNode node, int pivot, boolean made) {
    if (made && node.text().equals("edtf")) {
      throw node.wrong("of a date that is EDTF nothing can be made: leave out 'made', or 'edtf'");
    }
    try {
      return DateForm.parse(node.text(), pivot, months);
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

  private <E extends Enum<E>> E choice(@Nullable YamlNode node, Class<E> type, E fallback) {
    return node == null ? fallback : mistakes.read(fallback, () -> choice(node, type));
  }

  private static <E extends Enum<E>> E choice(YamlNode node, Class<E> type) {
    return node.oneOf(type.getEnumConstants(), CellReader::word, node.text(), "is not one of");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Recipe country(Value main, Map<String, YamlNode> keys) {
    YamlNode by = keys.get("by");
    YamlNode partedBy = keys.get("parted-by");
    CountryCodes.Scheme usual = CountryCodes.Scheme.NAME;
    return new CountryRecipe(
        main,
        by == null ? usual : mistakes.read(usual, () -> scheme(by)),
        value(keys, "on"),
        partedBy == null ? "" : mistakes.read("", partedBy::text),
        words(keys));
  }

  private static CountryCodes.Scheme scheme(YamlNode node) {
    try {
      return CountryCodes.Scheme.parse(node.text());
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
  }
}

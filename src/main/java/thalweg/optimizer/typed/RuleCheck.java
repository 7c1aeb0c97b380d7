package thalweg.optimizer.typed;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Checks what the lines of a rule mean together.
///
/// @param text the whole text, for the places of its refusals
/// @param lines those that are worked through in each step, in their order
/// @param older the names of which the value of the step before is asked for in so many words
record RuleCheck(String text, List<TypedLine> lines, Set<String> older) {
  /// What some papers call a learning rate, and others something else.
  private static final String OTHER_RATE = "alpha";

  /// Refuses lines that make no step.
  ///
  /// @throws RuleException at the first mistake
  void check() {
    checkNames();
    checkQuestions();
    checkSettingOfPoint();
    checkOrder();
    checkUse();
    checkAccents();
    checkWhatIsGiven();
  }

  /// The names that live on from step to step: those that are used before a line of the step sets
  /// them, in the order in which they are first set.
  Set<String> state() {
    Set<String> used = new HashSet<>();
    Set<String> done = new HashSet<>();
    Set<String> state = new LinkedHashSet<>();
    for (TypedLine line : lines) {
      used.addAll(line.formula().parameters());
      if (done.add(line.target()) && used.contains(line.target())) {
        state.add(line.target());
      }
    }
    state.remove(RuleNames.POINT);
    state.remove(RuleNames.GRADIENT);
    return state;
  }

  /// Refuses names that would become settings and were meant otherwise.
  private void checkNames() {
    Set<String> set = new LinkedHashSet<>(List.of(RuleNames.POINT, RuleNames.LONG_RATE));
    lines.forEach(line -> set.add(line.target()));
    JoinedNames joined = JoinedNames.of(lines);
    for (TypedLine line : lines) {
      for (String name : line.formula().parameters()) {
        RuleNames.usual(name)
            .ifPresent(called -> {
              throw line.refused(text, name, "name.called", called);
            });
        if (RuleNames.isElsewhere(name)) {
          throw line.refused(text, name, "name.unknown", "");
        }
        if (!RuleNames.isFound(name) && !set.contains(name)) {
          RuleNames.indexed(name)
              .ifPresent(meant -> {
                throw line.refused(text, name, "name.meant", meant);
              });
          set.stream()
              .filter(each -> each.length() > 1 && plain(each).equals(plain(name)))
              .findFirst()
              .ifPresent(meant -> {
                throw line.refused(text, name, "name.meant", meant);
              });
          checkSetting(line, name, joined);
        }
      }
    }
  }

  /// Refuses a name that is no setting, unless a line says its default.
  private void checkSetting(TypedLine line, String name, JoinedNames joined) {
    if (isDeclared(name)) {
      return;
    }
    joined
        .product(name)
        .ifPresent(product -> {
          throw line.refused(text, name, "name.product", product);
        });
    if (RuleNames.isGradient(name)) {
      throw line.refused(text, name, "name.called", RuleNames.GRADIENT);
    }
  }

  /// Refuses a letter with an accent that no line sets.
  private void checkAccents() {
    Set<String> set = new HashSet<>();
    lines.forEach(line -> set.add(line.target()));
    for (TypedLine line : lines) {
      for (String name : line.formula().parameters()) {
        if (RuleNames.isAccented(name) && !set.contains(name) && !isDeclared(name)) {
          throw line.refused(text, name, "name.unset", "");
        }
      }
    }
  }

  private boolean isDeclared(String name) {
    return Pattern.compile("(?:^|[;\\n\\r])\\s*" + name + "\\s*=").matcher(text).find();
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /// The gradient is asked for once, where the step begins.
  private void checkQuestions() {
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      if (line.asks() && !(i == 0 && line.target().equals(RuleNames.GRADIENT))) {
        throw line.refusedTarget("gradient.place");
      }
      int end = i + 1 < lines.size() ? lines.get(i + 1).position() : text.length();
      boolean moved = lines.subList(0, i).stream().anyMatch(RuleCheck::moves);
      if (moved) {
        LineReader.refuseGradient(text, line.begin(), end);
      }
    }
  }

  private void checkSettingOfPoint() {
    if (lines.stream().noneMatch(RuleCheck::moves)) {
      throw RuleException.at(text.length(), 0, "point.none");
    }
  }

  private static boolean moves(TypedLine line) {
    return line.target().equals(RuleNames.POINT) && !(line.copies() && line.uses(RuleNames.POINT));
  }

  /// Refuses a name that is used above the one line that sets it, where that line could stand
  /// before: then the value of the step before is hardly meant.
  private void checkOrder() {
    Set<String> unsaid = new LinkedHashSet<>(state());
    unsaid.removeAll(older);
    for (String name : unsaid) {
      int set = first(line -> line.target().equals(name));
      int used = first(line -> line.uses(name));
      if (used < set && !lines.get(set).copies() && !needs(set, used, name)) {
        throw lines.get(used).refused(text, name, "order", "");
      }
    }
  }

  private int first(Predicate<TypedLine> wanted) {
    int index = 0;
    while (!wanted.test(lines.get(index))) {
      index++;
    }
    return index;
  }

  /// Whether the value that a line sets comes, within the step, from a line that uses a name or
  /// from the name itself.
  ///
  /// @param from the first line that is looked at
  private boolean needs(int set, int from, String name) {
    Set<String> wanted = new HashSet<>(Set.of(lines.get(set).target()));
    for (int i = set; i >= from; i--) {
      TypedLine line = lines.get(i);
      if (wanted.remove(line.target())) {
        if (line.uses(name)) {
          return true;
        }
        wanted.addAll(line.formula().parameters());
      }
    }
    return false;
  }

  /// Refuses a line that never has to do with where the run goes.
  private void checkUse() {
    Set<String> counts = new TreeSet<>(Set.of(RuleNames.POINT));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (TypedLine line : lines) {
        if (counts.contains(line.target())) {
          grows |= counts.addAll(line.formula().parameters());
        }
      }
    }
    for (TypedLine line : lines) {
      if (!counts.contains(line.target()) && !line.asks()) {
        throw line.refusedTarget("unused");
      }
    }
  }

  private void checkWhatIsGiven() {
    if (lines.stream().noneMatch(line -> line.uses(RuleNames.GRADIENT) && !line.asks())) {
      throw RuleException.at(text.length(), 0, "gradient.none");
    }
    if (lines.stream()
        .noneMatch(line -> line.uses(RuleNames.RATE) || line.uses(RuleNames.LONG_RATE))) {
      lines.stream()
          .filter(line -> line.uses(OTHER_RATE))
          .findFirst()
          .ifPresent(line -> {
            throw line.refused(text, OTHER_RATE, "rate.other", RuleNames.RATE);
          });
      throw RuleException.at(text.length(), 0, "rate.none");
    }
  }
}

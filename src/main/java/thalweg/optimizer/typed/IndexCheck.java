package thalweg.optimizer.typed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Checks that the times below names are those that the order of the lines gives them anyway: a
/// name is that of the step before until its line sets it, and that of this step from then on.
///
/// @param indices all of the rule
/// @param lines all, also those of one number, in their order
record IndexCheck(List<TimeIndex> indices, List<TypedLine> lines) {
  /// What a gradient is asked of.
  private static final Set<String> LOSSES = Set.of("f", "L", "J");

  /// The names of which the value of the step before is asked for in so many words.
  ///
  /// @throws RuleException at the first time that is another
  Set<String> older() {
    Set<String> older = new HashSet<>();
    for (TimeIndex index : indices) {
      String name = index.name();
      int first = first(name);
      if (name.equals(RuleNames.GRADIENT)) {
        if (index.offset() != 0) {
          throw index.refused("index.gradient", "");
        }
      } else if (first < lines.size()) {
        check(index, first);
        if (!isTarget(index) && place(index) <= first) {
          older.add(name);
        }
      } else if (!holdsAnyway(index)) {
        throw index.refused("index.setting", "");
      }
    }
    return older;
  }

  private boolean holdsAnyway(TimeIndex index) {
    boolean isLoss = LOSSES.contains(index.name()) && lines.get(place(index)).asks();
    boolean isNow = RuleNames.isRate(index.name()) && index.offset() == 0;
    return isLoss || isNow || index.name().equals(RuleNames.POINT);
  }

  private void check(TimeIndex index, int first) {
    int set = set(index.name(), first);
    int offset = index.offset();
    if (isTarget(index)) {
      if (offset != set || set < 0 || set > 1 || isSetWithout(index)) {
        throw index.refused("index.target", "");
      }
    } else if (offset != set && offset != set - 1) {
      boolean isPoint = index.name().equals(RuleNames.POINT);
      throw index.refused(isPoint ? "index.far.point" : "index.far", "");
    } else if (place(index) <= first && offset == set) {
      throw index.refused("index.early", set == 0 ? "t-1" : "t");
    } else if (place(index) > first && offset != set) {
      boolean isPoint = index.name().equals(RuleNames.POINT);
      throw index.refused(isPoint ? "index.late.point" : "index.late", "");
    }
  }

  /// The time of a name once its line has set it.
  private int set(String name, int first) {
    return of(name)
        .filter(this::isTarget)
        .findFirst()
        .map(TimeIndex::offset)
        .orElseGet(() -> {
          boolean isNext = of(name).anyMatch(each -> place(each) <= first && each.offset() == 0);
          return isNext ? 1 : 0;
        });
  }

  /// Whether another line sets the name with no time below it, which may be another name.
  private boolean isSetWithout(TimeIndex index) {
    return lines.stream()
        .filter(line -> line.target().equals(index.name()))
        .filter(line -> !(line.copies() && line.uses(index.name())))
        .anyMatch(line -> of(index.name()).noneMatch(each -> each.position() == line.position()));
  }

  private Stream<TimeIndex> of(String name) {
    return indices.stream().filter(each -> each.name().equals(name));
  }

  private boolean isTarget(TimeIndex index) {
    return lines.stream().anyMatch(line -> line.position() == index.position());
  }

  /// The first line that sets a name; behind all of them if none does.
  private int first(String name) {
    int place = 0;
    while (place < lines.size() && !lines.get(place).target().equals(name)) {
      place++;
    }
    return place;
  }

  private int place(TimeIndex index) {
    int place = 0;
    while (place + 1 < lines.size() && lines.get(place + 1).position() <= index.position()) {
      place++;
    }
    return place;
  }
}

package thalweg.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The methods of descent that there are in one run of the program: its own, and those that a user
/// typed. Immutable.
///
/// @param all in the order in which they are listed
public record KnownOptimizers(List<OptimizerType> all) {
  /// Makes the list unmodifiable.
  public KnownOptimizers {
    all = List.copyOf(all);
  }

  /// The one with that id.
  public Optional<OptimizerType> find(String id) {
    return all.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  /// The one whose id takes that of another one: files and people do not tell capital letters
  /// apart.
  public Optional<OptimizerType> taking(String id) {
    return all.stream().filter(type -> type.id().equalsIgnoreCase(id)).findFirst();
  }

  /// The one that stands for one now, which may have been changed or renamed since: the same, that
  /// of its id, or of those that a user typed that of its place.
  public Optional<OptimizerType> now(OptimizerType before) {
    return all.contains(before)
        ? Optional.of(before)
        : find(before.id())
            .or(() ->
                typed().stream()
                    .filter(_ -> before.isTyped())
                    .filter(each -> each.form().place() == before.form().place())
                    .findFirst());
  }

  /// Those that a user typed.
  public List<OptimizerType> typed() {
    return all.stream().filter(OptimizerType::isTyped).toList();
  }

  /// An id, or the first of `id-2`, `id-3` and so on that none takes.
  public String freeId(String wanted) {
    String free = wanted;
    for (int i = 2; taking(free).isPresent(); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  /// The first place that none of those has that a user typed.
  public int freePlace() {
    Set<Integer> taken =
        typed().stream().map(type -> type.form().place()).collect(Collectors.toUnmodifiableSet());
    int place = 0;
    while (taken.contains(place)) {
      place++;
    }
    return place;
  }

  /// These and one more.
  public KnownOptimizers with(OptimizerType other) {
    List<OptimizerType> more = new ArrayList<>(all);
    more.add(other);
    return new KnownOptimizers(more);
  }

  /// These without those of an id.
  public KnownOptimizers without(String id) {
    return new KnownOptimizers(all.stream().filter(type -> !type.id().equals(id)).toList());
  }
}

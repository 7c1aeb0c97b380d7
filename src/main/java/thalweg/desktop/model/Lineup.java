package thalweg.desktop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;

/// Every optimizer with its settings, racing or not, in the order in which the window lists them.
///
/// @param contenders one of each type
public record Lineup(List<Contender> contenders) {
  private static final List<String> FIRST_RACERS =
      List.of("gradient-descent", "momentum", "rmsprop", "adam");

  /// Keeps the list to itself.
  public Lineup {
    contenders = List.copyOf(contenders);
  }

  /// The first optimizers race, with the learning rates of a landscape.
  static Lineup on(Landscape landscape) {
    return new Lineup(
            Optimizers.all().stream()
                .map(type -> new Contender(type.standard(), isFirst(type)))
                .toList())
        .suited(landscape);
  }

  private static boolean isFirst(OptimizerType type) {
    return FIRST_RACERS.contains(type.id());
  }

  /// Every optimizer has the learning rate that a landscape asks for, if it asks for one.
  Lineup suited(Landscape landscape) {
    return new Lineup(contenders.stream().map(each -> suited(each, landscape)).toList());
  }

  private static Contender suited(Contender contender, Landscape landscape) {
    Double rate = landscape.learningRates().get(contender.optimizer().type().id());
    return rate == null ? contender : contender.with("learningRate", rate);
  }

  /// One of them is another.
  Lineup change(int index, UnaryOperator<Contender> change) {
    List<Contender> changed = new ArrayList<>(contenders);
    changed.set(index, change.apply(changed.get(index)));
    return new Lineup(changed);
  }

  /// Those that race.
  public List<Entrant> entrants() {
    return contenders.stream()
        .filter(Contender::racing)
        .map(contender -> new Entrant(contender.optimizer()))
        .toList();
  }
}

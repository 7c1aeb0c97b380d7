package thalweg.desktop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Adam;
import thalweg.optimizer.method.GradientDescent;
import thalweg.optimizer.method.Momentum;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.method.RmsProp;
import thalweg.race.Entrant;

/// Every optimizer with its settings, racing or not, in the order in which the window lists them.
///
/// @param contenders one of each type
public record OptimizerList(List<OptimizerChoice> contenders) {
  private static final List<OptimizerType> FIRST_RACERS =
      Stream.of(GradientDescent.class, Momentum.class, RmsProp.class, Adam.class)
          .map(OptimizerType::of)
          .toList();

  /// Keeps the list to itself.
  public OptimizerList {
    contenders = List.copyOf(contenders);
  }

  /// The first optimizers race, with the learning rates of a landscape.
  static OptimizerList on(Landscape landscape) {
    return new OptimizerList(
            Optimizers.all().stream()
                .map(type -> new OptimizerChoice(type.standard(), isFirst(type)))
                .toList())
        .suited(landscape);
  }

  private static boolean isFirst(OptimizerType type) {
    return FIRST_RACERS.contains(type);
  }

  /// Every optimizer has the learning rate that a landscape asks for, if it asks for one.
  OptimizerList suited(Landscape landscape) {
    return new OptimizerList(contenders.stream().map(each -> suited(each, landscape)).toList());
  }

  /// The same for those whose learning rate the user has not changed.
  ///
  /// @param before the rates that were asked for until now, by optimizer id
  OptimizerList suited(Landscape landscape, Map<String, Double> before) {
    return new OptimizerList(
        contenders.stream()
            .map(each -> {
              Double asked = before.get(each.optimizer().type().id());
              boolean own = asked == null || asked == each.optimizer().learningRate();
              return own ? suited(each, landscape) : each;
            })
            .toList());
  }

  private static OptimizerChoice suited(OptimizerChoice contender, Landscape landscape) {
    Double rate = landscape.learningRates().get(contender.optimizer().type().id());
    return rate == null ? contender : contender.withLearningRate(rate);
  }

  /// All of them race, or none.
  OptimizerList withRacing(boolean racing) {
    return new OptimizerList(contenders.stream().map(each -> each.withRacing(racing)).toList());
  }

  /// One of them is another.
  OptimizerList change(int index, UnaryOperator<OptimizerChoice> change) {
    List<OptimizerChoice> changed = new ArrayList<>(contenders);
    changed.set(index, change.apply(changed.get(index)));
    return new OptimizerList(changed);
  }

  /// Those that race.
  public List<Entrant> entrants() {
    return contenders.stream()
        .filter(OptimizerChoice::racing)
        .map(contender -> new Entrant(contender.optimizer()))
        .toList();
  }
}

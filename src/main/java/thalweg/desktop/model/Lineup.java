package thalweg.desktop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;

/// Every optimizer with its settings, racing or not, in the order in which the window lists them.
/// Belongs to the FX thread.
final class Lineup {
  private static final List<String> FIRST_RACERS =
      List.of("gradient-descent", "momentum", "rmsprop", "adam");

  private final ReadOnlyObjectWrapper<List<Contender>> contenders;

  /// The first optimizers race, with the learning rates of a landscape.
  Lineup(Landscape landscape) {
    contenders =
        new ReadOnlyObjectWrapper<>(
            this,
            "contenders",
            Optimizers.all().stream()
                .map(type -> suited(new Contender(type.standard(), isFirst(type)), landscape))
                .toList());
  }

  private static boolean isFirst(OptimizerType type) {
    return FIRST_RACERS.contains(type.id());
  }

  private static Contender suited(Contender contender, Landscape landscape) {
    Double rate = landscape.learningRates().get(contender.optimizer().type().id());
    return rate == null ? contender : contender.with("learningRate", rate);
  }

  ReadOnlyObjectProperty<List<Contender>> contendersProperty() {
    return contenders.getReadOnlyProperty();
  }

  List<Contender> contenders() {
    return contenders.get();
  }

  /// Those that race.
  List<Entrant> entrants() {
    return contenders().stream()
        .filter(Contender::racing)
        .map(contender -> new Entrant(contender.optimizer()))
        .toList();
  }

  /// Gives every optimizer the learning rate that a landscape asks for, if it asks for one.
  void suit(Landscape landscape) {
    contenders.set(contenders().stream().map(each -> suited(each, landscape)).toList());
  }

  /// Changes one of them.
  void change(int index, UnaryOperator<Contender> change) {
    List<Contender> changed = new ArrayList<>(contenders());
    changed.set(index, change.apply(changed.get(index)));
    contenders.set(List.copyOf(changed));
  }

  void restore(List<Contender> all) {
    contenders.set(all);
  }
}

package thalweg.desktop.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import thalweg.landscape.Landscape;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Adam;
import thalweg.optimizer.method.GradientDescent;
import thalweg.optimizer.method.Momentum;
import thalweg.optimizer.method.RmsProp;
import thalweg.optimizer.setting.Hyperparameter;
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
  static OptimizerList on(Landscape landscape, KnownOptimizers known) {
    return new OptimizerList(
            known.all().stream()
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
              OptionalDouble asked = rate(each.optimizer().type(), before);
              boolean own =
                  asked.isEmpty() || asked.getAsDouble() == each.optimizer().learningRate();
              return own ? suited(each, landscape) : each;
            })
            .toList());
  }

  private static OptimizerChoice suited(OptimizerChoice contender, Landscape landscape) {
    OptionalDouble rate = rate(contender.optimizer().type(), landscape.learningRates());
    return rate.isPresent() ? contender.withLearningRate(rate.getAsDouble()) : contender;
  }

  /// The rate that is asked for; of a rule that a user typed that of a method like it.
  private static OptionalDouble rate(OptimizerType type, Map<String, Double> asked) {
    Double own = asked.get(type.id());
    return Stream.ofNullable(own)
        .findFirst()
        .or(() -> type.form().kin().map(asked::get))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
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

  /// Their types, in their order.
  public List<OptimizerType> types() {
    return contenders.stream().map(each -> each.optimizer().type()).toList();
  }

  /// One more at a place, or at the end where there is no such place.
  OptimizerList with(OptimizerChoice added, int index) {
    List<OptimizerChoice> more = new ArrayList<>(contenders);
    more.add(Math.min(index, more.size()), added);
    return new OptimizerList(more);
  }

  /// One more at the end, racing at the rate that a landscape asks for.
  OptimizerList with(OptimizerType added, Landscape landscape) {
    return with(choice(added, true, landscape), contenders.size());
  }

  /// The same, not racing.
  OptimizerList offering(OptimizerType added, Landscape landscape) {
    return with(choice(added, false, landscape), contenders.size());
  }

  private static OptimizerChoice choice(OptimizerType type, boolean racing, Landscape landscape) {
    return suited(new OptimizerChoice(type.standard(), racing), landscape);
  }

  /// One of them is of another type. Settings that both have stay as they are, unless their
  /// defaults differ; a learning rate that the landscape asked for becomes that which it asks for
  /// now.
  OptimizerList with(int index, OptimizerType other, Landscape landscape) {
    OptimizerChoice before = contenders.get(index);
    OptimizerType type = before.optimizer().type();
    double now = before.optimizer().learningRate();
    OptimizerChoice untouched = suited(new OptimizerChoice(type.standard(), true), landscape);
    boolean asked = now == untouched.optimizer().learningRate();
    boolean alike = !asked || type.form().kin().equals(other.form().kin());
    Map<String, Double> settings = new HashMap<>();
    for (Hyperparameter each : other.hyperparameters()) {
      type.hyperparameter(each.name())
          .filter(old -> old.standard() == each.standard() && (alike || !each.isLearningRate()))
          .map(old -> before.optimizer().settings().get(old.name()))
          .filter(each.allowed()::contains)
          .ifPresent(value -> settings.put(each.name(), value));
    }
    OptimizerChoice made = new OptimizerChoice(other.create(settings), before.racing());
    boolean rated = settings.containsKey(other.learningRate().name());
    return change(index, _ -> rated ? made : suited(made, landscape));
  }

  /// One fewer.
  OptimizerList without(int index) {
    List<OptimizerChoice> fewer = new ArrayList<>(contenders);
    fewer.remove(index);
    return new OptimizerList(fewer);
  }

  /// Those that race.
  public List<Entrant> entrants() {
    return contenders.stream()
        .filter(OptimizerChoice::racing)
        .map(contender -> new Entrant(contender.optimizer()))
        .toList();
  }
}

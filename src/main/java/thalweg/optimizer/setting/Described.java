package thalweg.optimizer.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something with settings, known from its record alone: sliders, the command line and written
/// files are made from this.
///
/// @param <T> what it describes
public interface Described<T> {
  /// The id that the command line and written files use.
  String id();

  /// The name that a person reads.
  String name();

  /// The settings, in the order of the record's components.
  List<Hyperparameter> hyperparameters();

  /// The setting of that name; the learning rate is also called `eta`, as in update rules.
  default Optional<Hyperparameter> hyperparameter(String wanted) {
    return hyperparameters().stream()
        .filter(
            each -> each.name().equals(wanted) || (each.isLearningRate() && wanted.equals("eta")))
        .findFirst();
  }

  /// One with the given settings, and standard ones where none is given.
  ///
  /// @param settings values by the hyperparameters' names; a switch is on where its value is not 0
  /// @throws IllegalArgumentException if a name is unknown or a value is not allowed
  T create(Map<String, Double> settings);

  /// One with standard settings.
  default T standard() {
    return create(Map.of());
  }

  /// The settings of one of this type, by name, in the order of the components.
  Map<String, Double> settings(T described);

  /// The same one with one setting changed.
  ///
  /// @throws IllegalArgumentException if the name is unknown or the value is not allowed
  default T with(T described, String setting, double value) {
    Map<String, Double> settings = settings(described);
    settings.put(setting, value);
    return create(settings);
  }
}

package thalweg.optimizer;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of a method of descent from its record alone: id, name, hyperparameters, and how
/// to make one from values by name.
///
/// @param id the id that the command line and session files use
/// @param name the name that a person reads
/// @param stride what its learning rate is multiplied by
/// @param share how large a learning rate to try first, in the unit that the stride tells
/// @param hyperparameters in the order of the record's components
/// @param implementation the record
public record OptimizerType(
    String id,
    String name,
    Stride stride,
    double share,
    List<Hyperparameter> hyperparameters,
    Class<? extends Record> implementation) {

  private static final ClassValue<OptimizerType> TYPES =
      new ClassValue<>() {
        @Override
        protected OptimizerType computeValue(Class<?> type) {
          return describe(type.asSubclass(Record.class));
        }
      };

  /// The description of an optimizer's record.
  ///
  /// @throws IllegalArgumentException if it lacks [Named] or a component lacks [Setting]
  public static OptimizerType of(Class<? extends Record> implementation) {
    return TYPES.get(implementation);
  }

  private static OptimizerType describe(Class<? extends Record> implementation) {
    Named named = implementation.getAnnotation(Named.class);
    if (named == null) {
      throw new IllegalArgumentException(implementation + " has no @Named");
    }
    List<Hyperparameter> hyperparameters =
        Arrays.stream(implementation.getRecordComponents()).map(Hyperparameter::of).toList();
    return new OptimizerType(
        named.id(), named.name(), named.stride(), named.share(), hyperparameters, implementation);
  }

  /// The hyperparameter of that name.
  public Optional<Hyperparameter> hyperparameter(String wanted) {
    return hyperparameters.stream().filter(each -> each.name().equals(wanted)).findFirst();
  }

  /// A learning rate for ground on which nobody has chosen one: there is something to see and
  /// nothing is thrown out at once.
  ///
  /// @param curvature the magnitude of the Hessian that most of the ground stays below, positive
  /// @param width of the ground, the lesser of both sides
  public double rateFor(double curvature, double width) {
    double standard = hyperparameter("learningRate").map(Hyperparameter::standard).orElse(1.0);
    return stride.rate(share, curvature, width, standard);
  }

  /// The optimizer with standard settings.
  public Optimizer standard() {
    return create(Map.of());
  }

  /// The optimizer with the given settings, and standard ones where none is given.
  ///
  /// @param settings values by the hyperparameters' names; a switch is on where its value is not 0
  /// @throws IllegalArgumentException if a name is unknown or a value is not allowed
  public Optimizer create(Map<String, Double> settings) {
    for (String given : settings.keySet()) {
      if (hyperparameter(given).isEmpty()) {
        throw new IllegalArgumentException(id + " has no setting " + given);
      }
    }
    Object[] arguments =
        hyperparameters.stream().map(each -> argument(each, settings)).toArray(Object[]::new);
    return construct(arguments);
  }

  private static Object argument(Hyperparameter hyperparameter, Map<String, Double> settings) {
    double value = settings.getOrDefault(hyperparameter.name(), hyperparameter.standard());
    hyperparameter.check(value);
    if (hyperparameter.isSwitch()) {
      return value != 0;
    }
    return hyperparameter.isWhole() ? (Object) (int) value : (Object) value;
  }

  private Optimizer construct(Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(implementation.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> constructor = implementation.getDeclaredConstructor(types);
      return (Optimizer) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException failure) {
      if (failure.getCause() instanceof IllegalArgumentException refusal) {
        throw refusal;
      }
      throw new LinkageError("cannot construct " + implementation, failure);
    }
  }

  /// The settings of an optimizer of this type, by name, in the order of the components.
  public Map<String, Double> settings(Optimizer optimizer) {
    Map<String, Double> settings = new LinkedHashMap<>();
    for (RecordComponent component : implementation.getRecordComponents()) {
      settings.put(component.getName(), read(component, optimizer));
    }
    return settings;
  }

  private static double read(RecordComponent component, Optimizer optimizer) {
    try {
      Object value = component.getAccessor().invoke(optimizer);
      return value instanceof Boolean on ? (on ? 1 : 0) : ((Number) value).doubleValue();
    } catch (ReflectiveOperationException failure) {
      throw new LinkageError("cannot read " + component, failure);
    }
  }

  /// The same optimizer with one setting changed.
  ///
  /// @throws IllegalArgumentException if the name is unknown or the value is not allowed
  public Optimizer with(Optimizer optimizer, String setting, double value) {
    Map<String, Double> settings = settings(optimizer);
    settings.put(setting, value);
    return create(settings);
  }

  /// Refuses settings that are not allowed; for the compact constructors of the records.
  ///
  /// @param values the components in order; a switch as 0 or 1
  static void check(Class<? extends Record> implementation, double... values) {
    List<Hyperparameter> hyperparameters = of(implementation).hyperparameters();
    for (int i = 0; i < values.length; i++) {
      hyperparameters.get(i).check(values[i]);
    }
  }
}

package thalweg.optimizer.setting;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads and makes records whose components carry [Setting].
public final class RecordSettings {
  /// Annotations are slow to read, and settings are checked whenever a record is made.
  private static final ClassValue<List<Hyperparameter>> DESCRIPTIONS =
      new ClassValue<>() {
        @Override
        protected List<Hyperparameter> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Hyperparameter::of).toList();
        }
      };

  private RecordSettings() {}

  /// What the record's annotation says of its name.
  ///
  /// @throws IllegalArgumentException if it has none
  public static Named named(Class<? extends Record> implementation) {
    Named named = implementation.getAnnotation(Named.class);
    if (named == null) {
      throw new IllegalArgumentException(implementation + " has no @Named");
    }
    return named;
  }

  /// The settings that the record's components describe.
  ///
  /// @throws IllegalArgumentException if a component lacks [Setting]
  public static List<Hyperparameter> describe(Class<? extends Record> implementation) {
    return DESCRIPTIONS.get(implementation);
  }

  /// Makes a record from values by name, and standard ones where none is given.
  ///
  /// @throws IllegalArgumentException if a name is unknown or a value is not allowed
  public static Record create(
      String id, Class<? extends Record> implementation, Map<String, Double> settings) {
    List<Hyperparameter> known = describe(implementation);
    for (String given : settings.keySet()) {
      if (known.stream().noneMatch(each -> each.name().equals(given))) {
        throw new IllegalArgumentException(id + " has no setting " + given);
      }
    }
    Object[] arguments = known.stream().map(each -> argument(each, settings)).toArray();
    return construct(implementation, arguments);
  }

  private static Object argument(Hyperparameter hyperparameter, Map<String, Double> settings) {
    double value = settings.getOrDefault(hyperparameter.name(), hyperparameter.standard());
    hyperparameter.check(value);
    if (hyperparameter.isSwitch()) {
      return value != 0;
    }
    return hyperparameter.isWhole() ? (Object) (int) value : (Object) value;
  }

  private static Record construct(Class<? extends Record> implementation, Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(implementation.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> constructor = implementation.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException failure) {
      if (failure.getCause() instanceof IllegalArgumentException refusal) {
        throw refusal;
      }
      throw new LinkageError("cannot construct " + implementation, failure);
    }
  }

  /// A record's values by name, in the order of its components.
  public static Map<String, Double> settings(
      Class<? extends Record> implementation, Object described) {
    Map<String, Double> settings = new LinkedHashMap<>();
    for (RecordComponent component : implementation.getRecordComponents()) {
      settings.put(component.getName(), read(component, described));
    }
    return settings;
  }

  private static double read(RecordComponent component, Object described) {
    try {
      return switch (component.getAccessor().invoke(described)) {
        case Boolean on -> on ? 1 : 0;
        case Number value -> value.doubleValue();
        default -> throw new LinkageError(component + " is neither a number nor a switch");
      };
    } catch (ReflectiveOperationException failure) {
      throw new LinkageError("cannot read " + component, failure);
    }
  }

  /// Refuses settings that are not allowed; for the compact constructors of the records.
  ///
  /// @param values the components in order; a switch as 0 or 1
  public static void check(Class<? extends Record> implementation, double... values) {
    List<Hyperparameter> hyperparameters = describe(implementation);
    for (int i = 0; i < values.length; i++) {
      hyperparameters.get(i).check(values[i]);
    }
  }
}

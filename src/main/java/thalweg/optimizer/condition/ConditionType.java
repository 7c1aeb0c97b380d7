package thalweg.optimizer.condition;

import java.util.List;
import java.util.Map;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.text.PlainNumber;

/// What is known of a kind of clipping or decay from its record alone: id, name, its one setting if
/// it has one, and how to make one.
///
/// @param <T> what there are kinds of
/// @param id the id that the command line and written files use
/// @param name the name that a person reads
/// @param hyperparameters none or one
/// @param implementation the record
/// @param of what there are kinds of
public record ConditionType<T>(
    String id,
    String name,
    List<Hyperparameter> hyperparameters,
    Class<? extends Record> implementation,
    Class<T> of)
    implements Described<T> {

  private static final List<ConditionType<Clipping>> CLIPPINGS =
      List.of(
          of(NoClipping.class, Clipping.class),
          of(NormClipping.class, Clipping.class),
          of(ValueClipping.class, Clipping.class));

  private static final List<ConditionType<Decay>> DECAYS =
      List.of(
          of(NoDecay.class, Decay.class),
          of(CoupledDecay.class, Decay.class),
          of(DecoupledDecay.class, Decay.class));

  private static <T> ConditionType<T> of(Class<? extends Record> implementation, Class<T> of) {
    Named named = RecordSettings.named(implementation);
    return new ConditionType<>(
        named.id(), named.name(), RecordSettings.describe(implementation), implementation, of);
  }

  /// Every kind of clipping; the first is none.
  public static List<ConditionType<Clipping>> clippings() {
    return CLIPPINGS;
  }

  /// Every kind of decay; the first is none.
  public static List<ConditionType<Decay>> decays() {
    return DECAYS;
  }

  /// The kind of a clipping.
  public static ConditionType<Clipping> of(Clipping clipping) {
    return among(CLIPPINGS, clipping);
  }

  /// The kind of a decay.
  public static ConditionType<Decay> of(Decay decay) {
    return among(DECAYS, decay);
  }

  private static <T> ConditionType<T> among(List<ConditionType<T>> all, T described) {
    return all.stream()
        .filter(type -> type.implementation().isInstance(described))
        .findFirst()
        .orElseThrow();
  }

  /// Whether it does nothing.
  public boolean isNone() {
    return hyperparameters.isEmpty();
  }

  /// One with that value of its setting.
  ///
  /// @throws IllegalArgumentException if it is not allowed, or there is no setting
  public T with(double value) {
    return create(Map.of(hyperparameters.getFirst().name(), value));
  }

  /// One as the command line spells it: `norm:1`.
  public String spelled(T described) {
    StringBuilder words = new StringBuilder(id);
    settings(described).values().forEach(each -> words.append(':').append(PlainNumber.exact(each)));
    return words.toString();
  }

  @Override
  public T create(Map<String, Double> settings) {
    return of.cast(RecordSettings.create(id, implementation, settings));
  }

  @Override
  public Map<String, Double> settings(T described) {
    return RecordSettings.settings(implementation, described);
  }
}

package thalweg.optimizer;

import java.util.List;
import java.util.Map;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.TypicalGround;

/// What is known of a method of descent before one is made: id, name, hyperparameters, and how to
/// make one from values by name.
///
/// @param id the id that the command line and written files use
/// @param name the name that a person reads
/// @param brief the name where there is little room
/// @param unit what its learning rate is multiplied by
/// @param share how large a learning rate to try first, in the unit that the unit tells
/// @param form what stands behind it: a record, or a rule that a user typed
public record OptimizerType(
    String id, String name, String brief, RateUnit unit, double share, OptimizerForm form)
    implements Described<Optimizer> {

  private static final ClassValue<OptimizerType> TYPES =
      new ClassValue<>() {
        @Override
        protected OptimizerType computeValue(Class<?> type) {
          return describe(type.asSubclass(Record.class));
        }
      };

  /// The description of an optimizer's record.
  ///
  /// @throws IllegalArgumentException if it lacks [Named] or [RateScale], or a component lacks
  ///   `Setting`
  public static OptimizerType of(Class<? extends Record> implementation) {
    return TYPES.get(implementation);
  }

  private static OptimizerType describe(Class<? extends Record> implementation) {
    Named named = RecordSettings.named(implementation);
    RateScale scale = implementation.getAnnotation(RateScale.class);
    if (scale == null) {
      throw new IllegalArgumentException(implementation + " has no @RateScale");
    }
    return new OptimizerType(
        named.id(),
        named.name(),
        named.brief().isEmpty() ? named.name() : named.brief(),
        scale.unit(),
        scale.share(),
        new RecordForm(named.id(), implementation));
  }

  /// Whether a user typed it.
  public boolean isTyped() {
    return form.typed().isPresent();
  }

  /// What it is, whatever a user calls it: the id of a method of the program, the lines of one that
  /// was typed.
  public String origin() {
    return form.typed().orElse(id);
  }

  @Override
  public List<Hyperparameter> hyperparameters() {
    return form.hyperparameters();
  }

  /// A learning rate for a landscape that suggests none: there is something to see and nothing is
  /// thrown out at once.
  public double rateFor(TypicalGround ground) {
    return unit.rate(share, ground, learningRate().standard());
  }

  /// The setting that is its learning rate.
  ///
  /// @throws IllegalStateException if it has none
  public Hyperparameter learningRate() {
    return hyperparameters().stream()
        .filter(Hyperparameter::isLearningRate)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + " has no learning rate"));
  }

  @Override
  public Optimizer create(Map<String, Double> settings) {
    return form.create(settings);
  }

  @Override
  public Map<String, Double> settings(Optimizer optimizer) {
    return optimizer.settings();
  }
}

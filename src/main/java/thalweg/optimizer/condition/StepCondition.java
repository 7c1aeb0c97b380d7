package thalweg.optimizer.condition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One of the things that are done to gradients and steps, as far as it can be taken away to see
/// what it does.
public enum StepCondition {
  /// Gradients are clipped.
  CLIPPING,
  /// Theta decays.
  DECAY,
  /// Runs stop at the edge of the domain.
  STOP,
  /// Runs are projected back onto the domain.
  PROJECTION;

  /// Those that do something.
  public static List<StepCondition> in(StepConditions conditions) {
    return Stream.of(values()).filter(each -> each.isOn(conditions)).toList();
  }

  /// Whether it is among those that do something.
  public boolean isOn(StepConditions conditions) {
    return switch (this) {
      case CLIPPING -> !(conditions.clipping() instanceof NoClipping);
      case DECAY -> !(conditions.decay() instanceof NoDecay);
      case STOP -> conditions.edge() == EdgeBehavior.STOP;
      case PROJECTION -> conditions.edge() == EdgeBehavior.PROJECT;
    };
  }

  /// The others alone; the same where it does nothing.
  public StepConditions without(StepConditions conditions) {
    if (!isOn(conditions)) {
      return conditions;
    }
    return switch (this) {
      case CLIPPING -> conditions.withClipping(new NoClipping());
      case DECAY -> conditions.withDecay(new NoDecay());
      case STOP, PROJECTION -> conditions.withEdge(EdgeBehavior.LEAVE);
    };
  }

  /// Its name in text bundles.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

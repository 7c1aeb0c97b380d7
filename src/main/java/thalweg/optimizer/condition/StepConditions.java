package thalweg.optimizer.condition;

import java.util.LinkedHashMap;
import java.util.Map;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;

/// What is done to the gradients and the steps of every method alike. Immutable.
///
/// Losses, gradients and statuses that are told of a run remain those of the function itself.
///
/// @param clipping how gradients are shortened
/// @param decay how theta is drawn to the origin
/// @param edge what happens at the edge of the domain
public record StepConditions(Clipping clipping, Decay decay, EdgeBehavior edge) {
  /// Methods step as they do by themselves.
  public static final StepConditions NONE =
      new StepConditions(new NoClipping(), new NoDecay(), EdgeBehavior.LEAVE);

  /// Whether nothing is done.
  public boolean isNone() {
    return equals(NONE);
  }

  /// Whether every gradient is told as it is.
  public boolean leavesGradients() {
    return clipping instanceof NoClipping && decay.coupled() == 0;
  }

  /// Whether the learning rates that are stable on a quadratic are those of a method by itself: any
  /// may be where gradients are clipped, and others are where theta decays.
  public boolean keepsLimits() {
    return clipping instanceof NoClipping && decay instanceof NoDecay;
  }

  /// What a method sees of a function; the very same oracle where gradients are told as they are.
  ///
  /// @param asked answers for the function, with noise where there is some
  public Oracle seen(Oracle asked) {
    return leavesGradients() ? asked : new ConditionedOracle(asked, clipping, decay.coupled());
  }

  /// A stepper whose steps decay; the very same one where none does.
  ///
  /// @param dimension how many coordinates a point has
  public Stepper decayed(Stepper method, int dimension) {
    return decay.decoupled() == 0
        ? method
        : new DecayedStepper(method, decay.decoupled(), dimension);
  }

  /// The same with another clipping.
  public StepConditions withClipping(Clipping changed) {
    return new StepConditions(changed, decay, edge);
  }

  /// The same with another decay.
  public StepConditions withDecay(Decay changed) {
    return new StepConditions(clipping, changed, edge);
  }

  /// The same with another rule at the edge.
  public StepConditions withEdge(EdgeBehavior changed) {
    return new StepConditions(clipping, decay, changed);
  }

  /// Those that do something, as the command line spells them, by the names of its options: `clip`
  /// and `norm:1`. The map is the caller's.
  public Map<String, String> spelled() {
    Map<String, String> words = new LinkedHashMap<>();
    if (!(clipping instanceof NoClipping)) {
      words.put("clip", ConditionType.of(clipping).spelled(clipping));
    }
    if (!(decay instanceof NoDecay)) {
      words.put("decay", ConditionType.of(decay).spelled(decay));
    }
    if (edge != EdgeBehavior.LEAVE) {
      words.put("edge", edge.id());
    }
    return words;
  }
}

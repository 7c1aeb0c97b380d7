package thalweg.optimizer.rule;

/// What a line of an update rule stands for in a picture of the step.
public enum Role {
  /// A gradient. It points uphill; what counts for the step is its opposite, from the place where
  /// it was asked for.
  GRADIENT,
  /// What remembers gradients and carries on in their place. It points uphill as they do.
  VELOCITY,
  /// A place that is looked at but not gone to, as seen from where the run stands.
  LOOK,
  /// A move of the run, or a part of it.
  STEP,
  /// Something that has no direction in the plane.
  NUMBER
}

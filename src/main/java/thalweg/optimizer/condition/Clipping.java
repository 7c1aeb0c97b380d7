package thalweg.optimizer.condition;

/// How gradients are shortened before a method sees them: those of the loss, with noise where there
/// is some, before any decay. Immutable, a record whose components carry `Setting`.
public sealed interface Clipping permits NoClipping, NormClipping, ValueClipping {
  /// Clips the gradient of one run in place.
  ///
  /// @param gradient one element a coordinate
  void clip(double[] gradient);

  /// Clips in place the gradient of one of many runs in the plane, whose gradients are in one
  /// array, exactly as that of the run alone.
  ///
  /// @param gradients of all runs
  /// @param x where the derivative along x of that run lies
  /// @param y where the derivative along y lies
  void clip(double[] gradients, int x, int y);
}

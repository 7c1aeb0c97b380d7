package thalweg.optimizer;

import thalweg.optimizer.method.Optimizers;

/// Methods by their ids, for tests.
public final class Methods {
  private Methods() {}

  /// The method of an id.
  public static OptimizerType of(String id) {
    return Optimizers.find(id).orElseThrow();
  }
}

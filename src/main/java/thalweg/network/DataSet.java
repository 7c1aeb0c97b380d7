package thalweg.network;

import java.util.Arrays;
import java.util.Objects;

/// Points that a model is fitted to: of each its features and the target. Immutable.
public final class DataSet {
  private final int features;
  private final double[] inputs;
  private final double[] targets;

  /// A data set.
  ///
  /// @param inputs of each point its features; at least one point and one feature, all finite
  /// @param targets of each point what a model should say
  /// @throws IllegalArgumentException if the points have unequal numbers of features, there is not
  ///   one target a point, or a number is not finite
  public DataSet(double[][] inputs, double[] targets) {
    if (inputs.length == 0 || inputs[0].length == 0) {
      throw new IllegalArgumentException("a data set needs a point with a feature");
    }
    if (inputs.length != targets.length) {
      throw new IllegalArgumentException(
          inputs.length + " points have " + targets.length + " targets");
    }
    this.features = inputs[0].length;
    this.inputs = new double[inputs.length * features];
    this.targets = targets.clone();
    for (int point = 0; point < inputs.length; point++) {
      if (inputs[point].length != features) {
        throw new IllegalArgumentException(
            "point %d has %d features, not %d".formatted(point, inputs[point].length, features));
      }
      System.arraycopy(inputs[point], 0, this.inputs, point * features, features);
    }
    requireFinite("feature", this.inputs);
    requireFinite("target", this.targets);
  }

  private static void requireFinite(String what, double[] numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("a " + what + " is " + number);
      }
    }
  }

  /// How many points there are.
  public int size() {
    return targets.length;
  }

  /// How many features each point has.
  public int features() {
    return features;
  }

  /// A feature of a point.
  public double input(int point, int feature) {
    return inputs[point * features + feature];
  }

  /// The target of a point.
  public double target(int point) {
    return targets[point];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataSet data
        && features == data.features
        && Arrays.equals(inputs, data.inputs)
        && Arrays.equals(targets, data.targets);
  }

  @Override
  public int hashCode() {
    return Objects.hash(features, Arrays.hashCode(inputs), Arrays.hashCode(targets));
  }

  @Override
  public String toString() {
    return size() + " points of " + features + " features";
  }
}

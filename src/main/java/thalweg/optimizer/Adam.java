package thalweg.optimizer;

import java.util.List;
import thalweg.optimizer.Setting.Kind;

/// Adam: momentum and RMSProp together, both corrected for their start from zero.
///
/// `m <- beta1 m + (1 - beta1) g`; `v <- beta2 v + (1 - beta2) g^2`; `m^ = m / (1 - beta1^t)`; `v^
/// = v / (1 - beta2^t)`; `theta <- theta - eta m^ / (sqrt(v^) + eps)`
///
/// Kingma and Ba, *Adam: A method for stochastic optimization* (2015), algorithm 1. TensorFlow
/// applies epsilon before the correction of `v` (the paper's "epsilon hat").
///
/// @param learningRate eta
/// @param beta1 decay of the first moment
/// @param beta2 decay of the second moment
/// @param epsilon eps, added outside the root, after the bias correction
@Named(id = "adam", name = "Adam")
public record Adam(
    @Setting(symbol = "η", standard = 0.001, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.9, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.999, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Adam {
    OptimizerType.check(Adam.class, learningRate, beta1, beta2, epsilon);
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Moments(dimension);
  }

  private final class Moments implements Stepper {
    private final double[] gradient;
    private final double[] first;
    private final double[] second;
    private int t;

    Moments(int dimension) {
      gradient = new double[dimension];
      first = new double[dimension];
      second = new double[dimension];
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      oracle.gradient(point, gradient);
      t++;
      double firstRate = rate / (1 - Math.pow(beta1, t));
      double secondRoot = Math.sqrt(1 - Math.pow(beta2, t));
      for (int i = 0; i < point.length; i++) {
        double g = gradient[i];
        first[i] += (1 - beta1) * (g - first[i]);
        second[i] = beta2 * second[i] + (1 - beta2) * g * g;
        point[i] -= firstRate * (first[i] / (Math.sqrt(second[i]) / secondRoot + epsilon));
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(
          new StateVector("first moment", "m", first),
          new StateVector("second moment", "v", second));
    }
  }
}

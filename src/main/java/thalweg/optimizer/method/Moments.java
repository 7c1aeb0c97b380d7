package thalweg.optimizer.method;

import java.util.List;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;

/// What the steppers of Adam's family carry: moving averages of the gradient and of its square,
/// both from zero.
abstract class Moments implements Stepper {
  final double[] gradient;
  final double[] first;
  final double[] second;

  /// The number of the step that is being made, from 1.
  int t;

  Moments(int dimension) {
    gradient = new double[dimension];
    first = new double[dimension];
    second = new double[dimension];
  }

  /// Asks for the gradient and folds it into both averages.
  ///
  /// @param firstDecay the share of the first moment that survives
  /// @param secondDecay the share of the second moment that survives
  final void remember(double[] point, Oracle oracle, double firstDecay, double secondDecay) {
    oracle.gradient(point, gradient);
    t++;
    for (int i = 0; i < gradient.length; i++) {
      double g = gradient[i];
      first[i] += (1 - firstDecay) * (g - first[i]);
      second[i] = secondDecay * second[i] + (1 - secondDecay) * g * g;
    }
  }

  /// What is left of 1 after as many decays as there were steps: the correction of an average for
  /// its start from zero.
  final double correction(double decay) {
    return 1 - Math.pow(decay, t);
  }

  @Override
  public List<StateVector> state() {
    return List.of(
        new StateVector("first moment", "m", first), new StateVector("second moment", "v", second));
  }
}

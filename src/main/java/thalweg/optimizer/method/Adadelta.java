package thalweg.optimizer.method;

import java.util.List;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.Rule;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// AdaDelta: the step is the gradient times the ratio of two roots, that of past steps to that of
/// past gradients, so that it has the unit of theta without a learning rate.
///
/// `s <- rho s + (1 - rho) g^2`; `d = sqrt((D + eps) / (s + eps)) g`; `D <- rho D + (1 - rho) d^2`;
/// `theta <- theta - eta d`
///
/// Zeiler, *ADADELTA: An adaptive learning rate method* (2012). Keras multiplies by a learning rate
/// of 0.001 and keeps 0.95 of its averages, with which it hardly moves.
///
/// @param learningRate eta, 1 in the paper, which has none
/// @param decay rho, of both averages
/// @param epsilon eps, inside both roots; what the first steps grow from
@Named(id = "adadelta", name = "AdaDelta")
@RateScale(unit = RateUnit.STEP, share = 1)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "mean square", says = "s = decay*s + (1 - decay)*g^2")
@Rule(name = "scaled gradient", says = "d = sqrt(D + epsilon)/sqrt(s + epsilon)*g")
@Rule(name = "mean sq. step", says = "D = decay*D + (1 - decay)*d^2")
@Rule(name = "step", says = "theta = theta - eta*d", role = Role.STEP)
public record Adadelta(
    @Setting(symbol = "η", standard = 1, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "ρ", standard = 0.9, kind = Kind.DECAY) double decay,
    @Setting(symbol = "ε", standard = 1e-6, kind = Kind.EPSILON) double epsilon)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Adadelta {
    RecordSettings.check(Adadelta.class, learningRate, decay, epsilon);
  }

  @Override
  public boolean isRestless() {
    return true;
  }

  @Override
  public Stepper stepper(int dimension) {
    double[] gradient = new double[dimension];
    double[] square = new double[dimension];
    double[] moved = new double[dimension];
    return new Stepper() {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        oracle.gradient(point, gradient);
        for (int i = 0; i < point.length; i++) {
          double g = gradient[i];
          square[i] = decay * square[i] + (1 - decay) * g * g;
          double d = Math.sqrt(moved[i] + epsilon) / Math.sqrt(square[i] + epsilon) * g;
          moved[i] = decay * moved[i] + (1 - decay) * d * d;
          point[i] -= rate * d;
        }
      }

      @Override
      public List<StateVector> state() {
        return List.of(
            new StateVector("mean squared gradient", "s", square),
            new StateVector("mean squared step", "D", moved));
      }
    };
  }
}

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

/// Lion: every coordinate moves by the learning rate, in the direction of a momentum's sign.
///
/// `theta <- theta - eta (sign(beta1 m + (1 - beta1) g) + lambda theta)`; `m <- beta2 m + (1 -
/// beta2) g`
///
/// Chen et al., *Symbolic discovery of optimization algorithms* (2023), algorithm 2. Keras defaults
/// to a learning rate of 0.001, optax to lambda 0.001. Where the sign of 0 is asked for it is 0.
///
/// @param learningRate eta, also the length of a step along each coordinate
/// @param beta1 the share of the momentum in the direction of the step
/// @param beta2 decay of the momentum
/// @param weightDecay lambda, pulls theta towards the origin
@Named(id = "lion", name = "Lion")
@RateScale(unit = RateUnit.LENGTH, share = 0.0025)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "interpolation", says = "c = beta1*m + (1 - beta1)*g", role = Role.VELOCITY)
@Rule(name = "momentum", says = "m = beta2*m + (1 - beta2)*g")
@Rule(name = "step", says = "theta = theta - eta*(sign(c) + weightDecay*theta)", role = Role.STEP)
public record Lion(
    @Setting(symbol = "η", standard = 1e-4, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.9, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.99, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "λ", standard = 0, kind = Kind.AMOUNT) double weightDecay)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Lion {
    RecordSettings.check(Lion.class, learningRate, beta1, beta2, weightDecay);
  }

  @Override
  public boolean isRestless() {
    return true;
  }

  @Override
  public Stepper stepper(int dimension) {
    double[] gradient = new double[dimension];
    double[] moment = new double[dimension];
    return new Stepper() {
      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        oracle.gradient(point, gradient);
        for (int i = 0; i < point.length; i++) {
          double g = gradient[i];
          double direction = Math.signum(beta1 * moment[i] + (1 - beta1) * g);
          point[i] -= rate * (direction + weightDecay * point[i]);
          moment[i] = beta2 * moment[i] + (1 - beta2) * g;
        }
      }

      @Override
      public List<StateVector> state() {
        return List.of(new StateVector("momentum", "m", moment));
      }
    };
  }
}

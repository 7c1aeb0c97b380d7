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

/// RMSProp: each coordinate's step is divided by the root of a moving average of its squared
/// gradient.
///
/// `s <- rho s + (1 - rho) g^2`; `d = g / (sqrt(s) + eps)`; `theta <- theta - eta d`
///
/// With momentum, `b <- mu b + d` and `theta <- theta - eta b`. Centered, the square root is taken
/// of `s - a^2`, where `a <- rho a + (1 - rho) g` is the mean gradient.
///
/// Hinton, *Neural Networks for Machine Learning*, lecture 6e (2012); centered: Graves, *Generating
/// sequences with recurrent neural networks* (2013). TensorFlow adds epsilon inside the root, and
/// its decay defaults to 0.9.
///
/// @param learningRate eta
/// @param decay rho, called alpha in PyTorch
/// @param epsilon eps, added outside the root
/// @param momentum mu
/// @param centered whether the mean gradient is subtracted
@Named(id = "rmsprop", name = "RMSProp")
@RateScale(unit = RateUnit.LENGTH, share = 0.001)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "mean square", says = "s = decay*s + (1 - decay)*g^2")
@Rule(
    name = "mean gradient",
    says = "a = decay*a + (1 - decay)*g",
    role = Role.VELOCITY,
    when = "centered")
@Rule(name = "spread", says = "c = max(0, s - a^2)", when = "centered")
@Rule(name = "scaled gradient", says = "d = g/(sqrt(c) + epsilon)", when = "centered")
@Rule(name = "scaled gradient", says = "d = g/(sqrt(s) + epsilon)", unless = "centered")
@Rule(name = "velocity", says = "b = momentum*b + d", role = Role.VELOCITY, when = "momentum")
@Rule(name = "step", says = "theta = theta - eta*b", role = Role.STEP, when = "momentum")
@Rule(name = "step", says = "theta = theta - eta*d", role = Role.STEP, unless = "momentum")
public record RmsProp(
    @Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "ρ", standard = 0.99, kind = Kind.DECAY) double decay,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon,
    @Setting(symbol = "μ", standard = 0, kind = Kind.MOMENTUM) double momentum,
    @Setting(symbol = "centered", standard = 0, kind = Kind.SWITCH) boolean centered)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public RmsProp {
    RecordSettings.check(RmsProp.class, learningRate, decay, epsilon, momentum);
  }

  @Override
  public boolean isRestless() {
    return true;
  }

  @Override
  public Stepper stepper(int dimension) {
    return new RootMeanSquare(dimension);
  }

  private final class RootMeanSquare implements Stepper {
    private final double[] gradient;
    private final double[] square;
    private final double[] mean;
    private final double[] velocity;

    RootMeanSquare(int dimension) {
      gradient = new double[dimension];
      square = new double[dimension];
      mean = new double[dimension];
      velocity = new double[dimension];
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      oracle.gradient(point, gradient);
      for (int i = 0; i < point.length; i++) {
        double g = gradient[i];
        square[i] = decay * square[i] + (1 - decay) * g * g;
        mean[i] += (1 - decay) * (g - mean[i]);
        double spread = centered ? Math.max(0, square[i] - mean[i] * mean[i]) : square[i];
        velocity[i] = momentum * velocity[i] + g / (Math.sqrt(spread) + epsilon);
        point[i] -= rate * velocity[i];
      }
    }

    @Override
    public List<StateVector> state() {
      return List.of(
          new StateVector("mean squared gradient", "s", square),
          new StateVector("mean gradient", "a", mean),
          new StateVector("velocity", "b", velocity));
    }
  }
}

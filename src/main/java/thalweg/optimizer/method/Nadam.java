package thalweg.optimizer.method;

import java.util.Map;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.Rule;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// NAdam: Adam whose first moment looks ahead, as Nesterov's momentum does, with a momentum that
/// warms up.
///
/// `m`, `v` as in Adam; `mu_t = beta1 (1 - 0.96^(t psi) / 2)`; `M_t = mu_1 mu_2 ... mu_t`; `theta
/// <- theta - eta (mu_(t+1) m / (1 - M_(t+1)) + (1 - mu_t) g / (1 - M_t)) / (sqrt(v^) + eps)`
///
/// Dozat, *Incorporating Nesterov momentum into Adam* (2016). PyTorch and Keras warm the momentum
/// up like this, Keras with psi fixed at 0.004; optax keeps it constant.
///
/// @param learningRate eta
/// @param beta1 decay of the first moment
/// @param beta2 decay of the second moment
/// @param epsilon eps, added outside the root, after the bias correction
/// @param momentumDecay psi, how fast the momentum warms up from beta1 / 2 to beta1
@Named(id = "nadam", name = "NAdam")
@RateScale(unit = RateUnit.LENGTH, share = 0.005)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT)
@Rule(name = "first moment", says = "m = beta1*m + (1 - beta1)*g", role = Role.VELOCITY)
@Rule(name = "second moment", says = "v = beta2*v + (1 - beta2)*g^2")
@Rule(name = "momentum", says = "mu1 = beta1*(1 - 0.96^(t*momentumDecay)/2)")
@Rule(name = "next momentum", says = "mu2 = beta1*(1 - 0.96^((t + 1)*momentumDecay)/2)")
@Rule(name = "product", says = "M = M*mu1")
@Rule(
    name = "look-ahead",
    says = "n = mu2*m/(1 - mu2*M) + (1 - mu1)*g/(1 - M)",
    role = Role.VELOCITY)
@Rule(name = "corrected v", says = "vhat = v/(1 - beta2^t)")
@Rule(name = "step", says = "theta = theta - eta*n/(sqrt(vhat) + epsilon)", role = Role.STEP)
public record Nadam(
    @Setting(symbol = "η", standard = 0.002, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "β₁", standard = 0.9, kind = Kind.DECAY) double beta1,
    @Setting(symbol = "β₂", standard = 0.999, kind = Kind.DECAY) double beta2,
    @Setting(symbol = "ε", standard = 1e-8, kind = Kind.EPSILON) double epsilon,
    @Setting(symbol = "ψ", standard = 0.004, kind = Kind.AMOUNT) double momentumDecay)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Nadam {
    RecordSettings.check(Nadam.class, learningRate, beta1, beta2, epsilon, momentumDecay);
  }

  @Override
  public boolean isRestless() {
    return true;
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Lookahead(dimension);
  }

  private final class Lookahead extends Moments {
    private double product = 1;

    Lookahead(int dimension) {
      super(dimension);
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      remember(point, oracle, beta1, beta2);
      double now = momentum(t);
      double next = momentum(t + 1);
      product *= now;
      double gradientRate = rate * (1 - now) / (1 - product);
      double momentRate = rate * next / (1 - product * next);
      double correction = correction(beta2);
      for (int i = 0; i < point.length; i++) {
        double root = Math.sqrt(second[i] / correction) + epsilon;
        point[i] -= gradientRate * (gradient[i] / root) + momentRate * (first[i] / root);
      }
    }

    @Override
    public Map<String, Double> numbers() {
      return Map.of("M", product);
    }

    private double momentum(int step) {
      return beta1 * (1 - 0.5 * Math.pow(0.96, step * momentumDecay));
    }
  }
}

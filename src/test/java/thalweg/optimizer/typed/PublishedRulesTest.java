package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;

/// Optimizers that the program has not, as their papers have them, written as rules. The expected
/// places are the papers' formulas with the numbers put in by hand; decays are chosen so that most
/// roots come out even. Every run starts at 1.
final class PublishedRulesTest {
  private static final double ROUNDING = 1e-14;

  /// Answers with given gradients, wherever it is asked.
  private static final class Given implements Oracle {
    private final double[] gradients;
    private int asked;

    Given(double... gradients) {
      this.gradients = gradients;
    }

    @Override
    public double value(double[] point) {
      throw new UnsupportedOperationException("a rule asks for gradients alone");
    }

    @Override
    public void gradient(double[] point, double[] gradient) {
      gradient[0] = gradients[asked];
      asked++;
    }

    @Override
    public void hessian(double[] point, double[] hessian) {
      throw new UnsupportedOperationException("a rule asks for gradients alone");
    }

    @Override
    public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
      throw new UnsupportedOperationException("a rule asks for gradients alone");
    }
  }

  /// @param settings `name=value`, blanks between
  private static void check(
      String lines, String settings, List<Double> gradients, double... expected) {
    Map<String, Double> values = new TreeMap<>();
    for (String setting : settings.split(" ", -1)) {
      String[] parts = setting.split("=", -1);
      values.put(parts[0].equals("eta") ? "learningRate" : parts[0], Double.valueOf(parts[1]));
    }
    TypedRule rule = TypedRule.of("published", lines);
    Optimizer optimizer = rule.type().create(values);
    List<Double> all = List.copyOf(optimizer.settings().values());
    for (Stepper stepper : List.of(optimizer.stepper(1), rule.interpreted(all, 1))) {
      Given oracle = new Given(gradients.stream().mapToDouble(Double::doubleValue).toArray());
      double[] point = {1};
      for (int step = 0; step < expected.length; step++) {
        stepper.step(point, optimizer.learningRate(), oracle);
        assertThat(point[0]).as("step " + (step + 1)).isCloseTo(expected[step], within(ROUNDING));
      }
    }
  }

  /// Zaheer et al., Adaptive methods for nonconvex optimization (2018), algorithm 2.
  @Test
  void yogi() {
    check(
        """
        m = beta1*m + (1 - beta1)*g
        v = v - (1 - beta2)*sign(v - g^2)*g^2
        theta = theta - eta*m/(sqrt(v) + epsilon)
        """,
        "eta=0.5 beta1=0.5 beta2=0.75 epsilon=1",
        List.of(2.0, 1.5, 0.7),
        // m = 1, v = 4/4
        1 - 0.5 * 1 / (1 + 1),
        // m = 1.25, v = 1 + 2.25/4 = 1.25^2
        0.75 - 0.5 * 1.25 / (1.25 + 1),
        // m = 0.975, v = 1.5625 - 0.49/4 = 1.2^2
        0.75 - 0.625 / 2.25 - 0.5 * 0.975 / (1.2 + 1));
  }

  /// Zhuang et al., AdaBelief optimizer (2020), algorithm 2.
  @Test
  void adaBelief() {
    check(
        """
        m = beta1*m + (1 - beta1)*g
        s = beta2*s + (1 - beta2)*(g - m)^2 + epsilon
        mhat = m/(1 - beta1^t)
        shat = s/(1 - beta2^t)
        theta = theta - eta*mhat/(sqrt(shat) + epsilon)
        """,
        "eta=0.5 beta1=0.5 beta2=0.75 epsilon=0.5",
        List.of(1.0, 2.0),
        // m = 0.5, s = 0.0625 + 0.5, corrected 1 and 2.25
        1 - 0.5 * 1 / (1.5 + 0.5),
        // m = 1.25, s = 0.421875 + 0.140625 + 0.5 = 1.0625, corrected by 0.75 and 0.4375
        0.75 - 0.5 * (1.25 / 0.75) / (Math.sqrt(1.0625 / 0.4375) + 0.5));
  }

  /// Luo et al., Adaptive gradient methods with dynamic bound of learning rate (2019), algorithm 2:
  /// the rate of each coordinate between two bounds, which meet in the end.
  @Test
  void adaBound() {
    check(
        """
        m = beta1*m + (1 - beta1)*g
        v = beta2*v + (1 - beta2)*g^2
        low = final*(1 - 1/(gamma*t + 1))
        high = final*(1 + 1/(gamma*t))
        theta = theta - min(max(eta/sqrt(v), low), high)/sqrt(t)*m
        """,
        "eta=1 beta1=0.5 beta2=0.75 gamma=1 final=0.25",
        List.of(2.0, 0.0, 4.0),
        // m = 1, v = 1: 1 is above 0.25*2
        1 - 0.5 * 1,
        // m = 0.5, v = 0.75: 1.15 is above 0.25*1.5
        0.5 - 0.375 / Math.sqrt(2) * 0.5,
        // m = 2.25, v = 4.5625: 0.468 is above 0.25*4/3
        0.5 - 0.1875 / Math.sqrt(2) - 1.0 / 3 / Math.sqrt(3) * 2.25);
  }

  /// Xie et al., Adan (2022), algorithm 1; the difference of the first step is none.
  @Test
  void adan() {
    check(
        """
        d = min(t - 1, 1)*(g - last)
        m = (1 - b1)*m + b1*g
        v = (1 - b2)*v + b2*d
        n = (1 - b3)*n + b3*(g + (1 - b2)*d)^2
        theta = (theta - eta/(sqrt(n) + epsilon)*(m + (1 - b2)*v))/(1 + lambda*eta)
        last = g
        """,
        "eta=0.5 b1=0.5 b2=0.5 b3=0.25 lambda=0.2 epsilon=1",
        List.of(2.0, 1.0),
        // m = 1, v = 0, n = 4/4
        (1 - 0.5 / 2) / 1.1,
        // d = -1, m = 1, v = -0.5, n = 0.75 + 0.25*0.25
        (0.75 / 1.1 - 0.5 / (Math.sqrt(0.8125) + 1) * 0.75) / 1.1);
  }

  /// Su, Tiger: a tight-fisted optimizer (2023).
  @Test
  void tiger() {
    check(
        "m = beta*m + (1 - beta)*g; theta = theta - eta*(sign(m) + lambda*theta)",
        "eta=0.1 beta=0.75 lambda=0.5",
        List.of(2.0, -4.0, 1.5),
        // m = 0.5
        1 - 0.1 * 1.5,
        // m = -0.625
        0.85 + 0.1 - 0.1 * 0.5 * 0.85,
        // m = -0.09375
        0.9075 + 0.1 - 0.1 * 0.5 * 0.9075);
  }

  /// Bernstein et al., signSGD (2018), algorithm 1.
  @Test
  void signSgd() {
    check("theta = theta - eta*sign(g)", "eta=0.125", List.of(3.0, -1e-300, 0.0), 0.875, 1, 1);
  }

  /// Liang et al., Cautious optimizers (2024), algorithm 1 over Lion, without the mean of the mask,
  /// which takes all coordinates together.
  @Test
  void cautiousLion() {
    check(
        """
        u = sign(beta1*m + (1 - beta1)*g)
        m = beta2*m + (1 - beta2)*g
        theta = theta - eta*u*max(sign(u*g), 0)
        """,
        "eta=0.25 beta1=0.75 beta2=0.5",
        List.of(4.0, -1.0, -2.0),
        0.75,
        // 0.75*2 - 0.25 is positive, against the gradient: no step
        0.75,
        // m = 0.5: 0.375 - 0.5 is negative, as the gradient is
        1);
  }

  /// Shazeer and Stern, Adafactor (2018), section 7, for one coordinate: the decay grows with the
  /// steps; without clipping and the relative step size, which take all coordinates together.
  @Test
  void adafactor() {
    check(
        """
        b = 1 - t^(-0.5)
        v = b*v + (1 - b)*(g^2 + epsilon)
        theta = theta - eta*g/sqrt(v)
        """,
        "eta=0.5 epsilon=0.25",
        List.of(Math.sqrt(2), 1.0),
        // b = 0, v = 2.25
        1 - 0.5 * Math.sqrt(2) / 1.5,
        // b = 1 - 1/sqrt(2), v = 2.25 - 1/sqrt(2)
        1 - 0.5 * Math.sqrt(2) / 1.5 - 0.5 / Math.sqrt(2.25 - 1 / Math.sqrt(2)));
  }

  /// Lucas et al., Aggregated momentum (2018), equation 6.
  @Test
  void aggMo() {
    check(
        """
        b1 = 0; b2 = 0.5; b3 = 0.75
        v1 = b1*v1 - g; v2 = b2*v2 - g; v3 = b3*v3 - g
        theta = theta + eta*(v1 + v2 + v3)/3
        """,
        "eta=0.75",
        List.of(1.0, 2.0),
        1 - 0.25 * 3,
        // -2, -2.5, -2.75
        0.25 - 0.25 * 7.25);
  }

  /// Attouch, Goudou and Redont, The heavy ball with friction method (2000): x'' = -c x' - f'(x),
  /// by semi-implicit steps of time.
  @Test
  void heavyBallWithFriction() {
    check(
        "v = (1 - friction*eta)*v - eta*g; theta = theta + eta*v",
        "eta=0.5 friction=0.5",
        List.of(1.0, 1.0, -2.0),
        1 - 0.5 * 0.5,
        // v = -0.375 - 0.5
        0.75 - 0.5 * 0.875,
        // v = -0.65625 + 1
        0.3125 + 0.5 * 0.34375);
  }
}

package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.TwoWells;
import thalweg.optimizer.setting.Hyperparameter;

/// Methods as papers print them in LaTeX, against the same in letters of the keyboard: the whole
/// way, up to what the order of factors and fractions rounds.
final class LatexRulesTest {
  private static final int STEPS = 60;

  /// Reordered products differ by less; another rule by far more.
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static final String ADAM =
      "m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g^2;"
          + " mhat = m/(1 - beta1^t); vhat = v/(1 - beta2^t);"
          + " theta = theta - eta*mhat/(sqrt(vhat) + epsilon)";

  private static double[][] walk(String text) {
    TypedRule rule = TypedRule.of("walked", text);
    List<Double> settings = rule.settings().stream().map(Hyperparameter::standard).toList();
    Stepper stepper = rule.stepper(settings, 2);
    double[] point = {0.7, -1.3};
    double[][] way = new double[STEPS][];
    for (int step = 0; step < STEPS; step++) {
      stepper.step(point, 0.03, new TwoWells(1));
      way[step] = point.clone();
    }
    return way;
  }

  private static void assertSame(String printed, String plain) {
    assertClose(walk(printed), walk(plain));
    assertThat(TypedRule.of("one", printed).settings())
        .isEqualTo(TypedRule.of("one", plain).settings());
    String kept = TypedRule.of("one", printed).text();
    assertClose(walk(kept), walk(plain));
  }

  private static void assertClose(double[][] way, double[][] expected) {
    for (int step = 0; step < STEPS; step++) {
      assertThat(way[step]).as("step %d", step + 1).containsExactly(expected[step], ROUNDING);
    }
  }

  /// Kingma and Ba, Adam (2015), algorithm 1.
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        g_t = \\nabla_\\theta f_t(\\theta_{t-1})
        m_t = \\beta_1 \\cdot m_{t-1} + (1 - \\beta_1) \\cdot g_t
        v_t = \\beta_2 \\cdot v_{t-1} + (1 - \\beta_2) \\cdot g_t^2
        \\hat{m}_t = m_t / (1 - \\beta_1^t)
        \\hat{v}_t = v_t / (1 - \\beta_2^t)
        \\theta_t = \\theta_{t-1} - \\eta \\cdot \\hat{m}_t / (\\sqrt{\\hat{v}_t} + \\epsilon)
        """,
        """
        \\begin{align*}
        m_t &= \\beta_1 m_{t-1} + (1 - \\beta_1) g_t \\\\
        v_t &= \\beta_2 v_{t-1} + (1 - \\beta_2) g_t \\odot g_t \\\\
        \\hat{m}_t &= \\frac{m_t}{1 - \\beta_1^{t}} \\\\
        \\hat{v}_t &= \\frac{v_t}{1 - \\beta_2^{t}} \\\\
        \\theta_{t+1} &= \\theta_t - \\frac{\\eta}{\\sqrt{\\hat{v}_t} + \\epsilon} \\hat{m}_t
        \\end{align*}
        """,
        """
        m_k = \\beta_1 m_{k-1} + (1 - \\beta_1) g_k
        v_k = \\beta_2 v_{k-1} + (1 - \\beta_2) g_k^2
        \\hat m_k = \\frac{m_k}{1 - \\beta_1^k}
        \\hat v_k = \\frac{v_k}{1 - \\beta_2^k}
        \\theta_{k+1} = \\theta_k - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\epsilon}
        """,
        """
        mₜ = β₁mₜ₋₁ + (1 − β₁)gₜ
        vₜ = β₂vₜ₋₁ + (1 − β₂)gₜ²
        m̂ₜ = mₜ/(1 − β₁ᵗ)
        v̂ₜ = vₜ/(1 − β₂ᵗ)
        θₜ₊₁ = θₜ − η m̂ₜ/(√(v̂ₜ) + ε)
        """
      })
  void adam(String printed) {
    assertSame(printed, ADAM);
  }

  /// Two Greek letters, and one before a letter with a hat, are a product.
  @Test
  void adamWithItsFactorsSideBySide() {
    assertSame(
        """
        m_t = \\beta_1 m_{t-1} + (1 - \\beta_1) g_t
        \\hat{m}_t = m_t/(1 - \\beta_1^t)
        \\theta_{t+1} = \\theta_t - \\eta \\lambda \\hat{m}_t
        """,
        "m = beta1*m + (1 - beta1)*g; mhat = m/(1 - beta1^t);"
            + " theta = theta - eta*lambda*mhat");
    assertSame("θ = θ − ηλ(g + μ g)", "theta = theta - eta*lambda*(g + mu*g)");
  }

  /// The place of the learning rate by another name, among the signs of a layout.
  @Test
  void aRateOfAnotherNameIsRefusedWhereItStands() {
    String text =
        """
        \\begin{align}
        m_t &= \\beta_1 m_{t-1} + (1 - \\beta_1) g_t \\\\
        \\theta_t &= \\theta_{t-1} - \\alpha m_t
        \\end{align}
        """;
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> TypedRule.of("tried", text))
        .withMessageContaining("write eta for alpha")
        .satisfies(refusal -> {
          assertThat(refusal.position()).isEqualTo(text.indexOf("\\alpha"));
          assertThat(refusal.length()).isEqualTo("\\alpha".length());
        });
  }

  /// Hinton, Neural networks for machine learning, lecture 6e.
  @Test
  void rmsProp() {
    assertSame(
        """
        v_t = \\rho v_{t-1} + (1 - \\rho) g_t^2
        \\theta_{t+1} = \\theta_t - \\frac{\\eta}{\\sqrt{v_t} + \\epsilon} g_t
        """,
        "v = rho*v + (1 - rho)*g^2; theta = theta - eta/(sqrt(v) + epsilon)*g");
    assertSame(
        """
        s_{k+1} = \\rho s_k + (1 - \\rho) g_k \\odot g_k
        \\theta_{k+1} = \\theta_k - \\eta g_k \\oslash (\\sqrt{s_{k+1}} + \\epsilon)
        """,
        "s = rho*s + (1 - rho)*g*g; theta = theta - eta*g/(sqrt(s) + epsilon)");
  }

  /// Nesterov's method as PyTorch's documentation prints it.
  @Test
  void nesterov() {
    assertSame(
        """
        b_t = \\mu b_{t-1} + \\nabla f(\\theta_{t-1})
        \\theta_t = \\theta_{t-1} - \\eta (\\nabla f(\\theta_{t-1}) + \\mu b_t)
        """,
        "b = mu*b + g; theta = theta - eta*(g + mu*b)");
  }

  /// Zhuang et al., AdaBelief (2020), algorithm 2.
  @Test
  void adaBelief() {
    assertSame(
        """
        g_t = \\nabla_{\\theta} f_t(\\theta_{t-1})
        m_t = \\beta_1 m_{t-1} + (1 - \\beta_1) g_t
        s_t = \\beta_2 s_{t-1} + (1 - \\beta_2)(g_t - m_t)^2 + \\epsilon
        \\widehat{m}_t = \\frac{m_t}{1 - \\beta_1^t}
        \\widehat{s}_t = \\frac{s_t}{1 - \\beta_2^t}
        \\theta_t = \\theta_{t-1} - \\frac{\\eta \\widehat{m}_t}{\\sqrt{\\widehat{s}_t} + \\epsilon}
        """,
        "m = beta1*m + (1 - beta1)*g; s = beta2*s + (1 - beta2)*(g - m)^2 + epsilon;"
            + " mhat = m/(1 - beta1^t); shat = s/(1 - beta2^t);"
            + " theta = theta - eta*mhat/(sqrt(shat) + epsilon)");
  }

  @Test
  void gradientDescentByItsGradient() {
    for (String printed :
        List.of(
            "\\theta_{t+1} = \\theta_t - \\eta \\nabla f(\\theta_t)",
            "θₖ₊₁ = θₖ − η∇f(θₖ)",
            "\\theta = \\theta - \\eta \\nabla_\\theta \\mathcal{L}\\left(\\theta\\right)",
            "d_n = d_{n-1} + \\nabla f(\\theta_n) - d_{n-1}; \\theta_{n+1} = \\theta_n - \\eta"
                + " d_n")) {
      assertThat(walk(printed)[0]).as(printed).isEqualTo(walk("theta = theta - eta*g")[0]);
    }
  }

  @Test
  void theLetterThatCountsIsTheNumberOfTheStep() {
    assertSame(
        "m_k = \\beta m_{k-1} + g_k; \\theta_{k+1} = \\theta_k - \\eta m_k/\\sqrt{k}",
        "m = beta*m + g; theta = theta - eta*m/sqrt(t)");
  }

  /// The gradient of another place is never read as that where the step begins.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\theta_{t+1} = \\theta_t - \\eta \\nabla f(\\theta_t + \\mu v_t)@ v_t = g; one gradient",
        "theta = theta - eta*m@ m = ∇f(θ); moved since",
        "theta = theta - eta*g@ theta = theta - eta*∇f(θ); moved since",
        "m_t = \\nabla f(\\theta_{t-2})@ \\theta_t = \\theta_{t-1} - \\eta m_t; theta + v",
        "\\bar{θ} = g@ theta = theta - eta*g; character",
        "theta = theta - eta*(θ(t) + g); theta",
        "theta = theta - eta*g*β(k-1); beta"
      })
  void anotherGradientIsRefused(String printed, String words) {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> TypedRule.of("tried", printed.replace('@', ';')))
        .withMessageContaining(words);
  }
}

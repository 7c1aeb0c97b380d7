package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.optimizer.setting.Hyperparameter;

/// Names that are given and set nevertheless, names that are printed alike, and where a mistake is.
final class RuleMistakesTest {
  private static String refusal(String text) {
    return String.valueOf(
        assertThatExceptionOfType(RuleException.class)
            .isThrownBy(() -> TypedRule.of("tried", text))
            .actual()
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t = t + 1@theta = theta - eta*g/t | counts by itself",
        "t += 1; theta = theta - eta*g/t | counts by itself",
        "theta = theta - eta*g/t@ t++ | character 2 of line 2",
        "t = 2*t; theta = theta - eta*g | such as t1",
        "eta = eta/2; theta = theta - eta*g | such as rate",
        "learningRate = 2*learningRate; theta = theta - eta*g | such as rate",
        "beta = 0.99*beta; m = beta*m + g; theta = theta - eta*m | stays 0",
        "beta = 0.9; beta = 0.99*beta; m = beta*m + g; theta = theta - eta*m | by itself",
        "g = gradient(theta); g = gradient(theta); theta = theta - eta*g | first line",
        "boost = (boost + boost)/2; theta = theta - eta*(g + boost) | stays 0"
      })
  void whatIsGivenIsNotSet(String lines, String words) {
    assertThat(refusal(lines.replace('@', '\n'))).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beta = 1; m = beta*m + g; theta = theta - eta*m | beta is at least 0, less than 1.",
        "epsilon = 0; theta = theta - eta*g/(abs(g) + epsilon) | epsilon is greater than 0.",
        "eta = -1; theta = theta - eta*g | eta is at least 0."
      })
  void whatADefaultMayBeIsSaidInWords(String lines, String words) {
    assertThat(refusal(lines)).startsWith("The default ").endsWith("is not allowed: " + words);
  }

  /// Newton's method as papers print it: with a number for the Hessian it is gradient descent.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\theta_{k+1} = \\theta_k - \\eta H^{-1} g | 32",
        "\\theta_{k+1} = \\theta_k - \\eta \\mathbf{H}_k^{-1} \\nabla f(\\theta_k) | 41",
        "\\theta = \\theta - \\eta [\\nabla^2 f(\\theta)]^{-1} g | 25",
        "θ = θ − η (∇²f(θ))^{-1} g | 12",
        "theta = theta - eta*Hinv*g | 21"
      })
  void aHessianIsNoSetting(String lines, int character) {
    assertThat(refusal(lines)).contains("at character " + character + " is taken for the Hessian");
  }

  @Test
  void aNameOfTheHessianMayBeSet() {
    assertThat(TypedRule.of("one", "H = H + g^2; theta = theta - eta*g/(1 + sqrt(H))").state())
        .containsExactly("H");
    assertThat(TypedRule.of("one", "H = 2; theta = theta - eta*g/H").settings())
        .extracting(Hyperparameter::name)
        .contains("H");
  }

  /// As the paper on Adam calls it; beside eta it is a setting like any other.
  @Test
  void aLearningRateByAnotherNameIsTold() {
    assertThat(refusal("m = beta*m + g; theta = theta - alpha*m")).endsWith("write eta for alpha.");
    assertThat(TypedRule.of("one", "m = alpha*m + g; theta = theta - eta*m").settings())
        .extracting(Hyperparameter::name)
        .contains("alpha");
  }

  @Test
  void theGradientMayBeChangedAsWeightDecayDoes() {
    assertThat(TypedRule.of("decayed", "g = g + lambda*theta; theta = theta - eta*g").state())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m = gamma0*m + gamma_0*g; theta = theta - eta*m | \"gamma_0\" | gamma0",
        "m = beta_1*m + beta1*g; theta = theta - eta*m | \"beta1\" | beta_1",
        "gamma0 = 2; theta = theta - eta*g*gamma_0 | \"gamma_0\" | gamma0",
        "m1 = m1 + g; m_1 = g; theta = theta - eta*(m1 + m_1) | \"m_1\" | m1",
        "theta = theta - eta*g/(abs(g) + eps + epsilon) | \"epsilon\" | eps"
      })
  void whatIsPrintedAlikeIsRefused(String lines, String name, String other) {
    assertThat(refusal(lines)).contains(name, "printed as " + other + " is");
  }

  @Test
  void aKnownNameHasItsDefaultWithAnUnderscore() {
    TypedRule rule = TypedRule.of("one", "m = beta_1*m + (1 - beta_1)*g; theta = theta - eta*m");
    assertThat(rule.type().hyperparameter("beta_1").orElseThrow().standard()).isEqualTo(0.9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theta = theta - eta*norm(g) | at character 21 takes",
        "theta = theta - eta*norm(g); | at character 21 takes",
        "m = g; theta = theta - eta*norm(m) | at character 21 of statement 2 takes",
        "m = g;;  theta = theta - eta*norm(m) | at character 21 of statement 2 takes",
        "m = g@theta = theta - eta*norm(m) | at character 21 of line 2 takes",
        "m = g@@  theta = theta - eta*norm(m) | at character 23 of line 3 takes",
        "m = g; n = m@theta = theta - eta*norm(m) | at character 21 of line 2 takes",
        "m = g@theta = theta - eta*sgin(m) | at character 21 of line 2,",
        "m = g@theta = theta - eta*(m | at the end of line 2",
        "m = (g; theta = theta - eta*m | at the end of statement 1"
      })
  void aPlaceIsToldByItsLine(String lines, String words) {
    assertThat(refusal(lines.replace('@', '\n'))).contains(words);
    assertThat(refusal(lines.replace("@", "\r\n"))).contains(words);
  }
}

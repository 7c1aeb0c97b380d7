package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times below names, as papers print them.
final class TimeIndexTest {
  private static final String MOMENTUM = "m = beta*m + g; theta = theta - eta*m";

  private static final String ADABELIEF =
      "m = beta1*m + (1 - beta1)*g; s = beta2*s + (1 - beta2)*(g - m)^2 + epsilon;"
          + " mhat = m/(1 - beta1^t); shat = s/(1 - beta2^t);"
          + " theta = theta - eta*mhat/(sqrt(shat) + epsilon)";

  private static void assertSame(String printed, String plain) {
    TypedRule read = TypedRule.of("printed", printed);
    TypedRule expected = TypedRule.of("plain", plain);
    assertThat(read.settings()).isEqualTo(expected.settings());
    assertThat(read.state()).isEqualTo(expected.state());
    assertThat(RuleWalk.of(read)).isEqualTo(RuleWalk.of(expected));
    assertThat(TypedRule.of("printed", read.text())).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m_t = beta*m_{t-1} + g; theta = theta - eta*m_t",
        "g_t = ∇f(θ_t); m_t = β m_{t−1} + g_t; θ_{t+1} = θ_t − η m_t",
        "mₜ = β·mₜ₋₁ + gₜ; θₜ₊₁ = θₜ − η·mₜ",
        "m_{t+1} = beta*m_t + g_t; theta_{t+1} = theta_t - eta*m_{t+1}",
        "g_{t} = \\nabla_\\theta f_t(\\theta_{t-1}); m_{t} = \\beta m_{t - 1} + g_{t};"
            + " \\theta_{t} = \\theta_{t-1} - \\eta_t m_{t}",
        "m = beta*m_{t-1} + g; theta = theta_t - eta*m"
      })
  void momentumIsMomentumInPrint(String printed) {
    assertSame(printed, MOMENTUM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m_t = β₁·m_{t-1} + (1 − β₁)·g_t; v_t = β₂·v_{t-1} + (1 − β₂)·g_t²;"
            + " m̂_t = m_t/(1 − β₁^t); v̂_t = v_t/(1 − β₂^t);"
            + " θ_t = θ_{t-1} − η·m̂_t/(√(v̂_t) + ε)",
        "m_t = \\beta_1 m_{t-1} + (1 - \\beta_1) g_t; v_t = \\beta_2 v_{t-1} + (1 - \\beta_2)"
            + " g_t^2; \\hat{m}_t = \\frac{m_t}{1 - \\beta_1^t}; \\hat v_t = \\frac{v_t}{1 -"
            + " \\beta_2^t}; \\theta_{t+1} \\leftarrow \\theta_t - \\eta"
            + " \\frac{\\hat{m}_t}{\\sqrt{\\hat{v}_t} + \\epsilon}"
      })
  void adamIsAdamInPrint(String printed) {
    assertSame(printed, RuleWalk.ADAM);
  }

  @Test
  void adaBeliefIsAdaBeliefInPrint() {
    assertSame(
        "g_t = ∇f(θ_{t-1}); mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ;"
            + " s_t = β₂ s_{t-1} + (1 − β₂)(g_t − m_t)^2 + ε;"
            + " \\widehat{m}_t = m_t/(1 − β₁^t); \\widehat{s}_t = s_t/(1 − β₂^t);"
            + " θ_t = θ_{t-1} − η·\\widehat{m}_t/(√(\\widehat{s}_t) + ε)",
        ADABELIEF);
  }

  @Test
  void anExponentIsNoTimeBelow() {
    assertSame("theta = theta - eta*β₁^t*g", "theta = theta - eta*beta1^t*g");
  }

  @Test
  void whatIsAskedForFromTheStepBeforeMayStandBeforeItsLine() {
    assertSame(
        "θ_{t+1} = θ_t − η d_{t-1}; d_t = sign(g_t)", "theta = theta - eta*d; d = sign(g) + 0*d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "m_t = beta*m_{t-1} + ¦g_{t-1}¦@ theta = theta - eta*m_t; p = g",
        "theta = theta - eta*¦gₜ₊₁¦; write g",
        "m_t = g@ theta = theta - eta*¦m_{t-1}¦; keeps it",
        "theta_t = theta_{t-1} - eta*g@ theta_t = theta_t - eta*¦\\theta_{t-1}¦; above",
        "m_t = beta*¦m_t¦ + g@ theta = theta - eta*m_t; write m_{t-1}",
        "θₜ₊₁ = ¦θₜ₊₁¦ - eta*g; write theta_{t}",
        "m_t = beta*¦m_{t-2}¦ + g@ theta = theta - eta*m_t; p = m",
        "θ_{t+1} = θ_t - eta*g + beta*(θ_t - ¦θ_{t-1}¦); theta + v",
        "theta = ¦theta_k¦ - eta*g; did you mean theta",
        "theta = theta - eta*g*¦g_k¦; did you mean g",
        "theta = theta - eta*¦g^{(t)}¦; m_t",
        "m = g@ theta = theta - eta*¦m_{t-1}¦; keeps it",
        "theta = theta - eta*¦beta_t¦*g; write beta",
        "theta = theta - ¦eta_{t-1}¦*g; write eta",
        "¦m_{t-1}¦ = g@ theta = theta - eta*m_t; write m",
        "m_t = g@ ¦m_{t+1}¦ = g + m_t@ theta = theta - eta*m_t; all lines",
        "m = g@ ¦m_t¦ = 2*g@ theta = theta - eta*m; another name",
        "m = ¦m_{i-1}¦ + g@ theta = theta - eta*m; m_{t-1}",
        "m = beta*¦m_(t-1)¦ + g@ theta = theta - eta*m; m_{t-1}",
        "m_t = ¦m_{k-1}¦ + g@ theta = theta - eta*m_t; m_{t-1}",
        "theta = theta - eta*g*β¦ᵏ¦; ᵏ"
      })
  void anyOtherTimeIsRefusedWhereItStands(String printed, String words) {
    String marked = printed.replace('@', ';');
    int begin = marked.indexOf('¦');
    int end = marked.lastIndexOf('¦');
    RuleException refusal =
        assertThatExceptionOfType(RuleException.class)
            .isThrownBy(() -> TypedRule.of("tried", marked.replace("¦", "")))
            .withMessageContaining(words)
            .actual();
    assertThat(refusal.position()).isEqualTo(begin);
    assertThat(refusal.length()).isEqualTo(end - begin - 1);
  }
}

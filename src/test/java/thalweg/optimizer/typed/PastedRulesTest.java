package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules as they come out of papers' algorithm boxes, pages and programs: each is momentum, or is
/// refused at what is to be written otherwise.
final class PastedRulesTest {
  private static final String MOMENTUM = "m = beta*m + g\ntheta = theta - eta*m";

  private static void assertSame(String pasted, String plain) {
    TypedRule read = TypedRule.of("pasted", pasted);
    TypedRule expected = TypedRule.of("plain", plain);
    assertThat(read.settings()).isEqualTo(expected.settings());
    assertThat(read.state()).hasSameSizeAs(expected.state());
    assertThat(RuleWalk.of(read)).isEqualTo(RuleWalk.of(expected));
    assertThat(RuleWalk.of(TypedRule.of("again", read.text()))).isEqualTo(RuleWalk.of(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\bar{m}_t = \\beta \\bar{m}_{t-1} + g_t@\\theta_{t+1} = \\theta_t - \\eta \\bar{m}_t",
        "\\tilde{m} = \\beta\\tilde{m} + g@\\theta = \\theta - \\eta\\tilde{m}",
        "\\overline{m}_t = \\beta\\overline{m}_{t-1} + g_t@\\theta_t = \\theta_{t-1} -"
            + " \\eta\\overline{m}_t",
        "m̄ = β m̄ + g@θ = θ − η m̄",
        "m̃ₜ = βm̃ₜ₋₁ + gₜ@θₜ₊₁ = θₜ − ηm̃ₜ",
        "ŝ_t = β ŝ_{t-1} + g_t@θ_t = θ_{t-1} − ηŝ_t",
        "\\mathbf{m}_t = \\beta\\mathbf m_{t-1} + \\boldsymbol{g}_t@\\boldsymbol{\\theta}_{t+1} ="
            + " \\boldsymbol\\theta_t - \\eta\\mathbf{m}_t",
        "m(t) = β m(t-1) + g(t)@θ(t+1) = θ(t) − η m(t)",
        "m[t] = beta*m[t-1] + g[t]@theta[t+1] = theta[t] - eta*m[t]",
        "m^{(k)} = \\beta m^{(k-1)} + \\nabla f(\\theta^{(k)})@\\theta^{(k+1)} = \\theta^{(k)} -"
            + " \\eta m^{(k)}",
        "m^{t+1} = \\beta m^t + g^t@\\theta^{t+1} = \\theta^t - \\eta m^{t+1}",
        "mᵗ⁺¹ = βmᵗ + gᵗ@θᵗ⁺¹ = θᵗ − ηmᵗ⁺¹",
        "mt ← β · mt−1 + gt@θt ← θt−1 − η · mt",
        "m = β m + ∇θ J(θ)@θ = θ − η·m",
        "m_t = \\beta m_{t-1} + g_t, \\quad \\theta_{t+1} = \\theta_t - \\eta m_t",
        "$m_t = \\beta m_{t-1} + g_t$,@\\[\\theta_{t+1} = \\theta_t - \\eta m_t\\]",
        "m_t &= \\beta m_{t-1} + g_t \\tag{1} \\\\ \\theta_{t+1} &= \\theta_t - \\eta m_t"
            + " \\label{eq:a}",
        "m_t = β m_{t-1} + g_t    (1)@θ_{t+1} = θ_t − η m_t.    (2)",
        "\\State $m_t \\gets \\beta m_{t-1} + g_t$@\\State $\\theta_t \\gets \\theta_{t-1} - \\eta"
            + " m_t$",
        "1: m ← β m + g@2: θ ← θ − η m",
        "(1) m = beta*m + g@(2) theta = theta - eta*m",
        "- m = beta*m + g  # momentum@- theta = theta - eta*m;  // the step",
        "% Polyak@m = beta*m + g@▷ the step@theta = theta - eta*m",
        "m = beta*m + g % the momentum@theta = theta - eta*m // the step # done",
        "m_t ← β·m_{t-1} + g_t (Update the velocity)@θ_t ← θ_{t-1} − η·m_t",
        """
        Algorithm 1 Momentum
        Require: β, η
        m_0 ← 0, t ← 0
        while θ_t not converged do
          t ← t + 1
          g_t ← ∇_θ f_t(θ_{t−1})
          m_t ← β·m_{t−1} + g_t
          θ_t ← θ_{t−1} − η·m_t
        end while
        return θ_t\
        """,
        """
        for t in range(1, T + 1):
            m = beta*m + g
            theta = theta - eta*m
        return theta\
        """,
        "1 for t = 1, 2, ... do@2 m_t ← β m_{t-1} + g_t@3 θ_t ← θ_{t-1} − η m_t@4 end for",
        "m_{k+1} = β m_k + ∇f(θ_k)@θ_{k+1} = θ_k − η_k m_{k+1}",
        "𝑚 = 𝛽𝑚 + 𝑔@𝜃 = 𝜃 − 𝜂𝑚",
        "ｍ ＝ beta＊m + g@theta = theta − eta＊m"
      })
  void momentumIsMomentum(String pasted) {
    assertSame(pasted.replace('@', '\n'), MOMENTUM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "m_t = \\beta_1m_{t-1} + (1-\\beta_1)g_t; m = beta1*m + (1 - beta1)*g",
        "m_t = \\beta_1^tm_{t-1} + g_t; m = beta1^t*m + g",
        "m = \\beta_1^tm + g; m = beta1^t*m + g",
        "m_t = 0.9m_{t-1}+0.1g_t; m = 0.9*m + 0.1*g",
        "m_t = \\beta_2m_{t-1} + 2g_t\\lambda; m = beta2*m + 2*g*lambda",
        "m_t = β₂mₜ₋₁ + g_t^2; m = beta2*m + g^2",
        "m_t = \\rho m_{t-1} + g_t \\circ g_t; m = rho*m + g*g",
        "m = rho m + g∘g; m = rho*m + g*g"
      })
  void factorsStandSideBySide(String pasted, String plain) {
    assertSame(pasted + "\n\\theta = \\theta - \\eta m", plain + "\ntheta = theta - eta*m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m = \\begin{cases} 2g & g > 0 \\\\ -g & \\text{otherwise} \\end{cases}; theta = theta -"
            + " eta*m",
        "m = \\begin{cases}@ 2g & g > 0, \\\\@ -g & \\text{otherwise}@\\end{cases}@theta = theta"
            + " - eta*m",
        "m_t &= \\begin{cases} 2g_t & \\text{if } g_t > 0 \\\\ -g_t & \\text{otherwise}"
            + " \\end{cases} \\\\ \\theta_{t+1} &= \\theta_t - \\eta m_t",
        "m = g > 0 ? 2*g : -g; theta = theta - eta*m"
      })
  void choicesAreReadAsInFormulas(String pasted) {
    assertSame(pasted.replace('@', '\n'), "m = if(g > 0, 2*g, -g)\ntheta = theta - eta*m");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "¦x¦_{t+1} = x_t - \\eta g_t; called theta",
        "g_k = ∇f(x_k)@¦x¦_{k+1} = x_k − η g_k; called theta",
        "¦w¦ = w - eta*g; write theta for \"w\"",
        "\\mathbf{w¦}¦_{t+1} = \\mathbf{w}_t - \\eta \\nabla f(\\mathbf{w}_t); write theta",
        "v = mu*v - eta*g@¦W¦ += v; write theta",
        "m = beta*m + g@¦p¦ = p - eta*m; write theta",
        "m = ¦beta1m¦ + g@theta = theta - eta*m; beta1*m",
        "m = ¦beta_1m¦ + g@theta = theta - eta*m; beta_1*m",
        "theta = theta - ¦etag¦; eta*g",
        "m = beta*m + ¦dx¦@theta = theta - eta*m; called g",
        "vt = β·vt−1 + ¦gt2¦@θt = θt−1 − η·vt; g_t^2",
        "mt = β·mt−1 + gt@m̂t = mt/(1 − ¦β1t¦)@θt = θt−1 − η·m̂t; β1^t",
        "theta = theta - eta*(¦θ¦(t) + g); theta",
        "m = g*g¦^T¦@theta = theta - eta*m; all coordinates",
        "m ← β m + g@θ ← θ − η m/(√¦v̂¦ + ε); No line sets \"vhat\"",
        "¦m'¦ = g@theta = theta - eta*g; one name",
        "m = beta*m + g ¦%¦ period@theta = theta - eta*m; mod"
      })
  void anythingElseIsRefusedWithWhatToWrite(String marked, String words) {
    String text = marked.replace('@', '\n');
    int begin = text.indexOf('¦');
    RuleException refusal =
        assertThatExceptionOfType(RuleException.class)
            .isThrownBy(() -> TypedRule.of("tried", text.replace("¦", "")))
            .withMessageContaining(words)
            .actual();
    assertThat(refusal.position()).isEqualTo(begin);
  }
}

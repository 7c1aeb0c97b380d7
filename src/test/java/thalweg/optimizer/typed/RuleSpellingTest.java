package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;

/// Rules as papers and programs write them.
final class RuleSpellingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "m ← β₁·m + (1 − β₁)·g; v ← β₂ v + (1 − β₂) g²; m̂ = m/(1 − β₁^t); v̂ = v/(1 − β₂^t);"
            + " θ ← θ − η·m̂/(√(v̂) + ε)",
        "m = \\beta_1 m + (1 - \\beta_1) g; v = \\beta_{2} v + (1 - \\beta_{2}) g^{2};"
            + " mhat = \\frac{m}{1 - \\beta_1^t}; vhat = \\frac{v}{1 - \\beta_2^t};"
            + " \\theta = \\theta - \\eta \\cdot \\frac{mhat}{\\sqrt{vhat} + \\varepsilon}",
        "g = ∇f(θ); m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g**2;"
            + " mhat = m/(1 - beta1**t); vhat = v/(1 - beta2**t);"
            + " theta = theta - learningRate*mhat/(torch.sqrt(vhat) + epsilon)"
      })
  void adamIsAdamInEverySpelling(String text) {
    TypedRule spelled = TypedRule.of("spelled", text);
    TypedRule plain = TypedRule.of("plain", RuleWalk.ADAM);
    assertThat(spelled.settings()).isEqualTo(plain.settings());
    assertThat(spelled.state()).containsExactlyElementsOf(plain.state());
    assertThat(RuleWalk.of(spelled)).isEqualTo(RuleWalk.of(plain));
    assertThat(TypedRule.of("again", spelled.text()).state()).isEqualTo(plain.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\theta \\leftarrow \\theta - \\eta \\cdot sign(g)",
        "\\theta \\gets \\theta - \\eta \\cdot sign(g)",
        "theta := theta - eta*sign(g)",
        "\\hat{d} = sign(g); \\bar d = \\hat{d}; \\theta = \\theta - \\eta \\cdot \\bar{d}"
      })
  void arrowsAndAccentsAreRead(String text) {
    TypedRule plain = TypedRule.of("plain", "theta = theta - eta*sign(g)");
    assertThat(RuleWalk.of(TypedRule.of("spelled", text))).isEqualTo(RuleWalk.of(plain));
  }

  /// The formula is a whole, whatever changes the name by it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theta -= eta*g | theta = theta - eta*g",
        "theta-=eta*g + eta*theta | theta = theta - (eta*g + eta*theta)",
        "m += g; theta −= eta*m | m = m + g; theta = theta - eta*m",
        "m *= beta; m += g, \\theta -= \\eta m | m = m*beta; m = m + g; theta = theta - eta*m",
        "d = g; d /= abs(g) + 1; theta -= eta*d | d = g; d = d/(abs(g) + 1); theta = theta - eta*d",
        "θ_{t+1} -= η ∇f(θ_t) | theta = theta - eta*g",
        "g += lambda*theta; θ -= η*g | g = g + lambda*theta; theta = theta - eta*g",
        "d = g; d **= 1 + 2; theta &-= eta*d | d = g; d = d^(1 + 2); theta = theta - eta*d"
      })
  void aChangeIsReadAsWhatItMeans(String shorthand, String plain) {
    TypedRule changed = TypedRule.of("changed", shorthand);
    TypedRule written = TypedRule.of("written", plain);
    assertThat(changed.lines()).isEqualTo(written.lines());
    assertThat(changed.settings()).isEqualTo(written.settings());
    assertThat(RuleWalk.of(changed)).isEqualTo(RuleWalk.of(written));
    assertThat(TypedRule.of("again", changed.text()).lines()).isEqualTo(written.lines());
  }

  /// Patterns that try every end of a name must not go as deep as it is long.
  @Test
  void aNameMayBeAsLongAsTheText() {
    String name = "a".repeat(4000);
    TypedRule rule = TypedRule.of("long", "theta = theta - eta*g*" + name);
    assertThat(rule.settings().getLast().name()).isEqualTo(name);
    assertThatExceptionOfType(RuleException.class).isThrownBy(() -> TypedRule.of("none", name));
  }

  @Test
  void aChangeThatIsTooLongWhenItIsWrittenOutIsRefused() {
    String text = "theta -= eta*g" + ("*" + "a".repeat(101)).repeat(40) + "*b";
    assertThat(text).hasSize(Formula.MAX_CHARACTERS);
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> TypedRule.of("tried", text))
        .withMessageContaining("at character 1 write theta = theta - (eta*g*a")
        .satisfies(refusal -> assertThat(refusal.length()).isEqualTo("theta".length()));
  }

  @Test
  void signsAreReadInProgramsAndInChoices() {
    TypedRule torch = TypedRule.of("torch", "theta = theta - eta*torch.sign(g)");
    assertThat(RuleWalk.of(torch))
        .isEqualTo(RuleWalk.of(TypedRule.of("plain", "theta = theta - eta*sign(g)")));
    TypedRule choice = TypedRule.of("choice", "θ = θ − η·if(g ≥ 0, 1, −1)");
    assertThat(RuleWalk.of(choice)).isEqualTo(RuleWalk.of(torch));
    assertThat(choice.type().hyperparameters()).hasSize(1);
    assertThat(choice.type().standard().settings()).isEqualTo(Map.of("learningRate", 0.01));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "theta = theta - ¦lr¦*g; eta",
        "theta -= ¦lr¦*g; called eta",
        "theta -=¦¦; formula is missing",
        "¦eta¦ /= t; schedules",
        "theta = theta - ¦alpha¦*g; write eta for alpha",
        "theta = theta - ¦α¦ g; write eta for alpha",
        "¦param¦ = theta - eta*g; theta",
        "theta = theta - eta*¦grads¦; called g",
        "theta = theta - eta*¦w.grad¦; write g",
        "theta = theta - eta*sign(¦p.grad.data¦); write g",
        "theta = theta - eta*¦g.sign¦(); sign(g)",
        "theta = theta - eta*¦m.mul_¦(0.9); beta*m"
      })
  void whatProgramsWriteOtherwiseIsRefusedWithWhatIsWrittenHere(String marked, String words) {
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

  @Test
  void whatIsRefusedIsMarkedAsItWasWritten() {
    RuleException refusal =
        assertThatExceptionOfType(RuleException.class)
            .isThrownBy(() -> TypedRule.of("tried", "β₁ = g; θ = θ − η·g"))
            .actual();
    assertThat(refusal.position()).isZero();
    assertThat(refusal.length()).isEqualTo(2);
  }
}

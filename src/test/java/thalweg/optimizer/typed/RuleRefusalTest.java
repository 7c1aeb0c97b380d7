package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What makes no rule, and where it says so.
final class RuleRefusalTest {
  private static final String STEP = "; theta = theta - eta*g";

  private static RuleException refusal(String text) {
    return assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> TypedRule.of("tried", text))
        .actual();
  }

  /// The refused stretch between the bars.
  private static void assertRefused(String marked, String... words) {
    int begin = marked.indexOf('¦');
    int end = marked.lastIndexOf('¦');
    RuleException refusal = refusal(marked.replace("¦", ""));
    assertThat(refusal).hasMessageContainingAll(words);
    assertThat(refusal.position()).as(refusal.getMessage()).isEqualTo(begin);
    assertThat(refusal.length()).as(refusal.getMessage()).isEqualTo(end - begin - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "¦theta - eta*g¦, name = formula",
    "g = gradient(theta); ¦theta¦, no \"=\"",
    "¦g¦ += gradient(theta); theta = theta - eta*g, first line",
    "¦theta_(t+1) ¦= theta - eta*g, one name",
    "m =¦¦; theta = theta - eta*m, formula is missing",
    "theta = m ¦=¦ g, ends with",
    "theta =¦=¦ theta - eta*g, ends with",
    "theta = theta - eta*g*¦:¦2, ends with",
    "theta = ¦return¦ g, ends with",
    "theta = theta - eta*(g¦¦, at the end",
    "theta = theta - eta ¦mhat¦, Expected an operator",
    "theta = theta - eta*¦sgin¦(g), did you mean",
    "m = 2; theta = theta - eta*¦foo¦(g), foo",
    "theta = theta - eta*g¦€¦, €"
  })
  void aLineThatIsNone(String marked, String words) {
    assertRefused(marked, words);
  }

  @ParameterizedTest
  @CsvSource({
    "¦x¦ = x - eta*g, theta",
    "¦X¦ = theta; theta = theta - eta*g, theta",
    "¦m_x¦ = g; theta = theta - eta*m_x, coordinate",
    "¦sin¦ = g; theta = theta - eta*sin, choose another",
    "¦e¦ = g; theta = theta - eta*e, choose another",
    "¦pi¦ = g; theta = theta - eta*pi, choose another",
    "¦if¦ = g; theta = theta - eta*if, choose another",
    "¦t¦ = t + 1; theta = theta - eta*g, choose another",
    "¦hessian¦ = g; theta = theta - eta*g, choose another",
    "¦eta¦ = eta/t; theta = theta - eta*g, schedules",
    "¦learningRate¦ = g; theta = theta - eta*g, schedules",
    "¦m¦ = 0; m = beta*m + g; theta = theta - eta*m, by itself",
    "¦beta¦ = 1; m = beta*m + g; theta = theta - eta*m, not allowed",
    "¦eta¦ = -1; theta = theta - eta*g, not allowed",
    "¦G¦ = gradient(theta); theta = theta - eta*G, first line",
    "m = g; ¦g¦ = gradient(theta); theta = theta - eta*m*g, first line"
  })
  void aNameThatMayNotBeSet(String marked, String words) {
    assertRefused(marked, words);
  }

  @ParameterizedTest
  @CsvSource({
    "theta = theta - eta*g/¦norm¦(g), all coordinates",
    "theta = theta - eta*g/¦np.linalg.norm¦(g), all coordinates",
    "theta = theta - eta*g/¦sum¦ (g), all coordinates",
    "theta = theta - eta*g/¦||¦g||, all coordinates",
    "n = sqrt(¦g_x¦^2 + g_y^2); theta = theta - eta*g/n, one of them",
    "theta = theta - eta*g*¦x¦, one of them",
    "theta = theta - eta*g*¦x1¦, one of them",
    "theta = theta - eta*¦gradient¦(theta + a), write g",
    "theta = theta - eta*g/¦hessian¦(theta), write g"
  })
  void whatIsNotElementwise(String marked, String words) {
    assertRefused(marked, words);
  }

  @ParameterizedTest
  @CsvSource({
    "¦m¦ = beta*m + g; theta = theta - eta*g, never has to do",
    "¦mhta¦ = g/(1 - beta^t); theta = theta - eta*g*mhat, never has to do",
    "¦v¦ = beta*v + g^2; d = g/sqrt(v); theta = theta - eta*g, never has to do",
    "m = beta*m + eta*g¦¦, No line moves",
    "m = beta*m + eta*g; theta = theta¦¦, No line moves",
    "theta = theta - 0.01*g¦¦, learning rate eta",
    "theta = theta - ¦lr¦*g, called eta",
    "theta = theta - eta*¦gradient¦, the gradient is called g",
    "theta = theta - eta*¦grad¦*g, the gradient is called g",
    "theta = ¦Theta¦ - eta*g, did you mean theta",
    "theta = theta - ¦learning_rate¦*g, did you mean learningRate",
    "mHat = beta*mHat + g; theta = theta - eta*¦mhat¦*mHat, did you mean mHat",
    "theta = theta - eta*theta¦¦, g is nowhere used",
    "g = gradient(theta); theta = theta - eta*sign(theta)¦¦, g is nowhere used",
    "k = k*g; theta = theta - eta*k¦¦, leave theta where it is",
    "theta = theta + eta*(g - g)¦¦, leave theta where it is",
    "theta = theta - eta*¦d¦; d = g + 1, move that line up",
    "theta = theta - eta*¦mhat¦; m = beta*m + g; mhat = m/(1 - beta^t), move that line up"
  })
  void linesThatMakeNoStep(String marked, String words) {
    assertRefused(marked, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";", "\n;\r\n ; "})
  void aTextWithoutLines(String text) {
    assertThat(refusal(text))
        .hasMessageContaining("no line")
        .hasFieldOrPropertyWithValue("length", 0);
  }

  @Test
  void textsBeyondTheLimits() {
    assertThat(refusal("m = g".repeat(2000)).position()).isEqualTo(4096);
    assertThat(refusal("m = g\n".repeat(600) + STEP)).hasMessageContaining("100");
    assertThat(refusal("a=g;".repeat(1000)).position()).isEqualTo(400);
    assertThat(refusal("theta = " + "(".repeat(1000) + "g")).hasMessageContaining("too deep");
    assertThat(refusal("theta = " + "-".repeat(4000) + "g")).hasMessageContaining("too deep");
    assertThat(refusal("theta = g" + "+g".repeat(1000))).hasMessageContaining("too deep");
    String wide = "a = " + "(" + "g*g+".repeat(24) + "g)" + ";";
    assertThat(refusal(wide.repeat(38) + STEP)).hasMessageContaining("too large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "theta = \u0000",
        "\u202etheta = g",
        "theta = g\uD800",
        "=",
        "==;=",
        "←",
        "theta ←",
        "\\",
        "\\theta",
        "theta = \\input{/etc/passwd}",
        "theta = ${jndi:ldap://x}",
        "theta = System.exit(0)",
        "theta = 1e999",
        "theta = theta - eta*g; drop = table",
        "theta = '; rm -rf /'",
        "😀 = g",
        "Θ = Θ - η*g",
        "theta = theta - eta*{g",
        "𝜃 = g",
        "theta = theta − ∂·g",
        "theta = %s%n%2$d",
        "theta = lambda x: x"
      })
  void hostileTextsWithASentence(String text) {
    RuleException refusal = refusal(text);
    assertThat(refusal.getMessage()).endsWith(".").doesNotContain("null", "%1");
    assertThat(refusal.position()).isBetween(0, text.length());
    assertThat(refusal.position() + refusal.length()).isLessThanOrEqualTo(text.length());
  }

  /// Whatever is typed is a rule, or is refused with a place in it.
  @Test
  void noTextIsAFaultOfTheProgram() {
    String[] words = {
      "theta",
      " = ",
      "g",
      "eta",
      "m",
      "*",
      "+",
      "-",
      "(",
      ")",
      ";",
      "\n",
      "^",
      "2",
      "0.5",
      "t",
      "/",
      "sqrt(",
      "max(",
      ",",
      "gradient(theta)",
      "|",
      "theta = theta - eta*g",
      "; m = beta*m + g",
      "x"
    };
    Random random = new Random(7);
    int rules = 0;
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "theta = theta - eta*g" : "");
      for (int k = random.nextInt(12); k > 0; k--) {
        text.append(words[random.nextInt(words.length)]);
      }
      try {
        TypedRule.of("tried", text.toString()).type().standard().stepper(2);
        rules++;
      } catch (RuleException refusal) {
        assertThat(refusal.position()).as(text.toString()).isBetween(0, text.length());
      }
    }
    assertThat(rules).isBetween(100, 2900);
  }

  @Test
  void aStepThatComesLateOrHangsOnASettingOfZeroIsOne() {
    assertThat(TypedRule.of("late", "theta = theta - eta*max(t - 500, 0)*g").state()).isEmpty();
    assertThat(TypedRule.of("zero", "theta = theta - eta*dampening*g").settings()).hasSize(2);
  }

  @Test
  void placesAreThoseOfTheWholeText() {
    assertRefused(
        "g = gradient(theta)\r\n\r\n  m = beta*m + ¦foo¦(g)\n theta = theta - eta*m", "foo");
    assertThat(refusal("g = g;\n theta = theta - eta*norm(g)"))
        .hasMessageContaining("character 22 of line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "1st", "-a", "name,with", "é", "a.b", "a:b", "=cmd"})
  void whatIsNoId(String id) {
    assertThat(TypedRule.isId(id)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> TypedRule.of(id, "theta = theta - eta"));
  }

  @Test
  void aSettingThatDoesNotExistOrIsNotAllowed() {
    TypedRule rule = TypedRule.of("mine", "m = beta*m + g" + STEP.replace("*g", "*m"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.type().standard().type().with(rule.type().standard(), "mu", 1))
        .withMessage("mine has no setting mu");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.type().with(rule.type().standard(), "beta", 1))
        .withMessageContaining("beta = 1.0 is outside [0, 1)");
  }
}

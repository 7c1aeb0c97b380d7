package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.optimizer.Methods;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.WrittenRules;
import thalweg.optimizer.method.Optimizers;
import thalweg.text.Text;

final class TypableLinesTest {
  @Test
  void mostMethodsCanBeTyped() {
    assertThat(Optimizers.all())
        .filteredOn(type -> TypableLines.of(type).isPresent())
        .extracting(OptimizerType::id)
        .containsExactly(
            "gradient-descent",
            "momentum",
            "nesterov",
            "adagrad",
            "rmsprop",
            "adadelta",
            "adam",
            "amsgrad",
            "adamw",
            "adamax",
            "lion",
            "qhm",
            "qhadam");
  }

  @Test
  void adamsLinesAreThere() {
    assertThat(TypableLines.of(Methods.of("adam")))
        .hasValue(
            """
            m = beta1*m + (1 - beta1)*g
            v = beta2*v + (1 - beta2)*g^2
            mhat = m/(1 - beta1^t)
            vhat = v/(1 - beta2^t)
            theta = theta - eta*mhat/(sqrt(vhat) + epsilon)\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"adadelta", "rmsprop", "qhm", "adamw"})
  void settingsHaveTheDefaultsOfTheMethod(String id) {
    OptimizerType type = Methods.of(id);
    OptimizerType typed = TypedRule.of("mine", TypableLines.of(type).orElseThrow()).type();
    typed
        .hyperparameters()
        .subList(1, typed.hyperparameters().size())
        .forEach(each ->
            assertThat(each.standard())
                .as(each.name())
                .isEqualTo(type.hyperparameter(each.name()).orElseThrow().standard()));
  }

  @Test
  void aTypedRuleStandsInLinesAgain() {
    String lines = TypableLines.of(WrittenRules.CURIOUS.type()).orElseThrow();
    assertThat(lines.lines()).hasSize(7);
    assertThat(TypedRule.of("curious", lines)).isEqualTo(WrittenRules.CURIOUS);
  }

  @Test
  void everyOtherMethodHasTheReasonThatItsLinesShow() {
    assertThat(
            Optimizers.all().stream()
                .filter(type -> TypableLines.of(type).isEmpty())
                .collect(Collectors.toMap(OptimizerType::id, UntypableReason::of)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "nadam", UntypableReason.BEGINNING,
                "radam", UntypableReason.STEPS,
                "rprop", UntypableReason.BEGINNING,
                "sam", UntypableReason.ELSEWHERE,
                "perturbed-gd", UntypableReason.CHANCE,
                "newton", UntypableReason.CURVATURE,
                "saddle-free-newton", UntypableReason.CURVATURE,
                "lbfgs", UntypableReason.SEARCH));
  }

  @Test
  void everyReasonHasItsWords() {
    Text words = Text.of("desktop");
    for (UntypableReason each : UntypableReason.values()) {
      assertThat(words.has("rule.from." + each.name().toLowerCase(Locale.ROOT))).isTrue();
    }
  }
}

package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.WrittenRules;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.StepPart;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;

class RuleNotationTest {
  private static final Landscape BOWL = Catalogue.load().find("bowl").orElseThrow();

  @Test
  void printsAdamAsTheBookDoes() {
    assertThat(letters(step("adam", Map.of(), 1)))
        .containsExactly(
            "g = ∇f(θ)",
            "m ← β₁\u2009m + (1 − β₁)\u2009g",
            "v ← β₂\u2009v + (1 − β₂)\u2009g²",
            "m\u0302 = m/(1 − β₁ᵗ)",
            "v\u0302 = v/(1 − β₂ᵗ)",
            "θ ← θ − η\u2009m\u0302/(√v\u0302 + ε)");
  }

  @Test
  void printsNormsPlacesAndAbsoluteValues() {
    assertThat(letters(step("sam", Map.of(), 1))).contains("n = ‖g‖", "g ← ∇f(θ + a)");
    assertThat(letters(step("saddle-free-newton", Map.of(), 1)))
        .contains("H = ∇²f(θ)", "k₁ = q₁\u2009g/(|λ₁| + δ)");
  }

  @Test
  void tellsTheTwoLoopsOfLbfgsByName() {
    assertThat(letters(step("lbfgs", Map.of(), 1)))
        .contains("d ← −g")
        .noneMatch(line -> line.startsWith("q"));
    assertThat(letters(step("lbfgs", Map.of(), 2)))
        .contains(
            "n = pairs of (s, y)",
            "q ← g − Σ\u2009a\u2009y",
            "r = γ\u2009q",
            "w ← Σ\u2009(b − a)\u2009s",
            "d ← w − r");
  }

  @Test
  void putsTheNumbersOfTheStepInTheirPlaces() {
    // At (1, -2) on x^2 + y^2 the gradient is (2, -4).
    StepAnatomy first = step("adam", Map.of("learningRate", 0.5), 1);
    RuleNotation notation = RuleNotation.of(first);
    assertThat(notation.numbers(first.parts().get(1), 1)).isEqualTo("0.9·0 + (1 − 0.9)·(−4)");
    assertThat(notation.numbers(first.parts().get(2), 1)).isEqualTo("0.999·0 + (1 − 0.999)·(−4)²");
    assertThat(notation.numbers(first.parts().get(3), 0)).isEqualTo("0.2/(1 − 0.9¹)");
    assertThat(notation.numbers(first.parts().get(5), 0)).isEqualTo("1 − 0.5·2/(√(4) + 10⁻⁸)");
  }

  @Test
  void showsAsManyDigitsAsAChangeNeeds() {
    // At (1, -2) on x^2 + y^2 the gradient is (2, -4).
    StepAnatomy small = step("gradient-descent", Map.of("learningRate", 2e-6), 2);
    RuleNotation notation = RuleNotation.of(small);
    StepPart move = small.parts().getLast();
    assertThat(notation.numbers(move, 0)).isEqualTo("0.999996 − 2×10⁻⁶·2");
    assertThat(notation.result(move, 0)).isEqualTo("0.999992");
    assertThat(notation.result(move, 1)).isEqualTo("−1.999984");
    StepAnatomy slow = step("adam", Map.of("beta2", 0.99995), 2);
    RuleNotation slowly = RuleNotation.of(slow);
    assertThat(slowly.numbers(slow.parts().get(2), 0))
        .startsWith("0.99995·0.0002 + (1 − 0.99995)·");
  }

  /// A reader who reckons with what is printed comes to what is printed.
  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.0173, 0.3, 1e-5})
  void whatIsPrintedAddsUp(double rate) {
    for (int number = 1; number < 30; number++) {
      StepAnatomy step = step("gradient-descent", Map.of("learningRate", rate), number);
      RuleNotation notation = RuleNotation.of(step);
      StepPart move = step.parts().getLast();
      for (int coordinate = 0; coordinate < 2; coordinate++) {
        String[] terms = notation.numbers(move, coordinate).split(" − |·", -1);
        BigDecimal sum = plain(terms[0]).subtract(plain(terms[1]).multiply(plain(terms[2])));
        BigDecimal result = plain(notation.result(move, coordinate));
        assertThat(sum.setScale(result.scale(), RoundingMode.HALF_EVEN))
            .as(notation.numbers(move, coordinate))
            .isEqualByComparingTo(result);
      }
    }
  }

  static List<OptimizerType> types() {
    return WrittenRules.withAll();
  }

  /// Of every method, line by line, as a book would have it read.
  @ParameterizedTest
  @MethodSource("types")
  void everyLineOfNumbersAddsUp(OptimizerType type) {
    Landscape saddle = Catalogue.load().find("bounded-saddle").orElseThrow();
    Experiment race =
        new Experiment(
            saddle, List.of(new Point(-1.3, 0.4)), List.of(new Entrant(type.standard())), 12);
    StepReplay replay = new StepReplay(race, 0, 0);
    int lines = 0;
    for (int number = 1; number <= 12; number++) {
      StepAnatomy step = replay.step(number, () -> false);
      for (StepPart part : step.parts()) {
        if (part.line().source() == RuleLine.Source.FORMULA) {
          checkSum(part, RuleNotation.of(step));
          lines++;
        }
      }
    }
    assertThat(lines).isPositive();
  }

  private static void checkSum(StepPart part, RuleNotation notation) {
    for (int coordinate = 0; coordinate < (part.isNumber() ? 1 : 2); coordinate++) {
      String printed = notation.numbers(part, coordinate);
      BigDecimal result =
          plain(
              part.isNumber()
                  ? RuleNotation.number(part.value().x())
                  : notation.result(part, coordinate));
      // Half of the last digit, and what doubles add where the sum lies between two.
      assertThat(Formula.parse(printed).interpret(Map.of()).value(0, 0))
          .as(printed)
          .isCloseTo(result.doubleValue(), offset(0.5001 * result.ulp().doubleValue()));
    }
  }

  /// A reader who asks at the printed place is told the printed gradient.
  @Test
  void thePlaceGivesTheGradient() {
    Landscape saddle = Catalogue.load().find("bounded-saddle").orElseThrow();
    Experiment experiment =
        new Experiment(
            saddle,
            List.of(new Point(-1.3, 0.0001)),
            List.of(new Entrant(Optimizers.find("adam").orElseThrow().standard())),
            40);
    for (int number = 1; number <= 40; number++) {
      StepAnatomy step = new StepReplay(experiment, 0, 0).step(number, () -> false);
      StepPart first = step.parts().getFirst();
      String[] place = RuleNotation.of(step).place(first).replaceAll("[()]", "").split(", ", -1);
      double[] told = new double[2];
      saddle.field().gradient(plain(place[0]).doubleValue(), plain(place[1]).doubleValue(), told);
      assertThat(RuleNotation.vector(new PlaneVector(told[0], told[1])))
          .isEqualTo(RuleNotation.vector(first.value()));
    }
  }

  @Test
  void aRateIsPrintedAlikeForBothCoordinates() {
    for (int number = 1; number < 30; number++) {
      StepAnatomy step = step("gradient-descent", Map.of("learningRate", 0.00316227766), number);
      RuleNotation notation = RuleNotation.of(step);
      StepPart move = step.parts().getLast();
      assertThat(notation.numbers(move, 0).replaceAll(".* − (.*)·.*", "$1"))
          .isEqualTo(notation.numbers(move, 1).replaceAll(".* − (.*)·.*", "$1"));
    }
  }

  private static BigDecimal plain(String printed) {
    String digits = printed.replaceAll("[()]", "").replace('−', '-');
    Matcher power = Pattern.compile("(-?)(?:(.*)×)?10⁻(.+)").matcher(digits);
    if (!power.matches()) {
      return new BigDecimal(digits);
    }
    int exponent = 0;
    for (char each : power.group(3).toCharArray()) {
      exponent = 10 * exponent + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(each);
    }
    String factor = power.group(2) == null ? "1" : power.group(2);
    return new BigDecimal(power.group(1) + factor).movePointLeft(exponent);
  }

  @Test
  void tellsNoiseApart() {
    StepAnatomy noisy =
        new StepReplay(experiment("gradient-descent", Map.of(), 1).withNoise(1), 0, 0)
            .step(1, () -> false);
    assertThat(letters(noisy)).first().isEqualTo("g = ∇f(θ) + noise");
  }

  @Test
  void tellsWhichLinesOfTheRuleHold() {
    assertThat(letters(step("momentum", Map.of(), 1))).contains("b ← g");
    assertThat(letters(step("momentum", Map.of(), 2)))
        .contains("b ← μ\u2009b + (1 − τ)\u2009g")
        .doesNotContain("b ← g");
    assertThat(letters(step("rmsprop", Map.of("centered", 1.0), 3)))
        .contains("a ← ρ\u2009a + (1 − ρ)\u2009g");
    assertThat(letters(step("rmsprop", Map.of(), 3))).noneMatch(line -> line.startsWith("a"));
  }

  private static List<String> letters(StepAnatomy step) {
    RuleNotation notation = RuleNotation.of(step);
    return step.parts().stream().map(part -> notation.letters(part.line())).toList();
  }

  private static StepAnatomy step(String optimizer, Map<String, Double> settings, int number) {
    return new StepReplay(experiment(optimizer, settings, number), 0, 0).step(number, () -> false);
  }

  private static Experiment experiment(String optimizer, Map<String, Double> settings, int number) {
    Entrant entrant = new Entrant(Optimizers.find(optimizer).orElseThrow().create(settings));
    return new Experiment(BOWL, List.of(new Point(1, -2)), List.of(entrant), number);
  }
}

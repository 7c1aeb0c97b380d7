package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.Sweep;

/// Texts in all their spellings have the value that whoever wrote them had in mind.
final class SpelledExpressionsTest {
  private static final int EXPRESSIONS = Sweep.share(6, 3000);
  private static final int PLACES = 4;

  /// The twenty spellings, by what they alone have in a text.
  private static final List<Pattern> SPELLINGS =
      Stream.of(
              "\\^2",
              "\\*\\*2",
              "²",
              "\\^\\{2\\}",
              "\\*\\S",
              "·",
              "\\\\cdot",
              "[)\\]}]\\(",
              "−",
              "÷",
              "\\\\frac",
              "\\\\(sin|arctan|exp|ln|tanh|sec)",
              "\\\\left\\(",
              "√",
              "\\|",
              "(np|math|torch)\\.",
              "\\[",
              "≥|\\\\lt",
              "f\\(x, y\\) = ",
              "lambda x, y: ")
          .map(Pattern::compile)
          .toList();

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(77);

  @Test
  void areReadAsTheyAreMeant() {
    SpelledExpressions expressions = new SpelledExpressions(random);
    int compared = 0;
    int[] spelled = new int[SPELLINGS.size()];
    for (int i = 0; i < EXPRESSIONS; i++) {
      SpelledExpressions.Spelled each = expressions.whole(2 + i % 4);
      for (int k = 0; k < spelled.length; k++) {
        spelled[k] += SPELLINGS.get(k).matcher(each.text()).find() ? 1 : 0;
      }
      Field field = Formula.parse(each.text()).interpret(Map.of());
      for (int place = 0; place < PLACES; place++) {
        double x = random.nextDouble(-3, 3);
        double y = random.nextDouble(-3, 3);
        double expected = each.value().applyAsDouble(x, y);
        // Textbook forms of functions lose digits, and exponentials make them more.
        if (Math.abs(expected) < 1e3) {
          assertThat(field.value(x, y))
              .as("%s at (%s, %s)", each.text(), x, y)
              .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
          compared++;
        }
      }
    }
    assertThat(spelled).hasSize(20);
    assertThat(spelled).as("texts of each spelling").doesNotContain(0, 1, 2, 3, 4);
    assertThat(compared).isGreaterThan(EXPRESSIONS * PLACES / 3);
  }
}

package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Texts in all their spellings have the value that whoever wrote them had in mind.
final class SpelledExpressionsTest {
  private static final int EXPRESSIONS = 400;
  private static final int PLACES = 4;

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(77);

  @Test
  void areReadAsTheyAreMeant() {
    SpelledExpressions expressions = new SpelledExpressions(random);
    int compared = 0;
    for (int i = 0; i < EXPRESSIONS; i++) {
      SpelledExpressions.Spelled each = expressions.any(2 + i % 4);
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
    assertThat(compared).isGreaterThan(EXPRESSIONS * PLACES / 3);
  }
}

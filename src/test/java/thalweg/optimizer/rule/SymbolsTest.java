package thalweg.optimizer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
  @ParameterizedTest
  @CsvSource({
    "alpha, α",
    "eps, ε",
    "lambda1, λ₁",
    "gamma_0, γ₀",
    "vhat, v\u0302",
    "my_rate, my_rate",
    "a_, a_"
  })
  void aNameIsALetterWithItsIndex(String name, String symbol) {
    assertThat(Symbols.of(name)).isEqualTo(symbol);
  }
}

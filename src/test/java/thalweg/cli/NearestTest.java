package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NearestTest {
  private static final List<String> KNOWN =
      List.of("gradient-descent", "momentum", "rmsprop", "adam", "adamw");

  @ParameterizedTest
  @CsvSource({
    "adma, adam",
    "ADAM, adam",
    "adamv, adam",
    "rms-prop, rmsprop",
    "momentun, momentum",
    "gradient_decent, gradient-descent",
    "adamww, adamw"
  })
  void findsWhatWasMeant(String given, String meant) {
    assertThat(Nearest.to(given, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "newton", "stochastic"})
  void doesNotGuessWildly(String given) {
    assertThat(Nearest.to(given, KNOWN)).isEmpty();
  }
}

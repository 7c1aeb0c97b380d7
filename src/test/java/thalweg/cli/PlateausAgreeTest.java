package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ground whose slope is too small for numbers is the same wherever it is spoken of: level as far
/// as they tell, and no critical point.
final class PlateausAgreeTest {
  @ParameterizedTest
  @CsvSource({
    "exp(-x^2-y^2), 30, '20,20'",
    "exp(-x^2-y^2), 30, '30,0'",
    "exp(-x^2)+y^2, 40, '30,0'",
    "tanh(1000*x)+y^2, 40, '9,0'",
    "tanh(1000*x)+y^2, 40, '-30,0'",
    "(y-0.3*x)^2+exp(-x^2), 40, '30,9'"
  })
  void aPlaceOfATailIsNoCriticalPoint(String formula, double half, String at) {
    JsonNode place = inspect(formula, half, at);
    assertThat(place.get("words").asString()).contains("level as far as numbers tell");
    assertThat(place.get("critical").asBoolean()).isFalse();
    assertThat(place.get("kind").isNull()).isTrue();
  }

  /// Their slope is small, but numbers hold it.
  @ParameterizedTest
  @CsvSource({
    "exp(-x^2-y^2), 30, '9,9'",
    "exp(-x^2)+y^2, 40, '9,9'",
    "exp(-x^2)+y^2, 40, '20,0'",
    "exp(-x^2)+y^2, 40, '5.7,0'",
    "tanh(1000*x)+y^2, 40, '9,9'"
  })
  void aSlopeThatNumbersHoldIsTold(String formula, double half, String at) {
    JsonNode place = inspect(formula, half, at);
    assertThat(place.get("words").asString())
        .startsWith("Not a critical point: the gradient's magnitude is")
        .doesNotContain("Nearby");
    assertThat(place.get("critical").asBoolean()).isFalse();
  }

  /// The floor of a trough that levels out: what a race calls a plateau.
  @ParameterizedTest
  @CsvSource({
    "tanh(20*x)+y^2, 2, '0.85,0'",
    "tanh(20*x)+y^2, 2, '1.5,0'",
    "tanh(20*x)+y^2, 2, '-1.5,0'",
    "tanh(x)+y^2, 40, '18,0'",
    "-exp(-x^2)+y^2, 30, '9,0'",
    "-exp(-x^2)+y^2, 30, '25,0'",
    "exp(-x)+y^2, 60, '50,0'",
    "exp(-100*(x^2+y^2)), 2, '1,1'"
  })
  void aSlopeThatLeadsNowhereIsAPlateau(String formula, double half, String at) {
    JsonNode place = inspect(formula, half, at);
    assertThat(place.get("words").asString())
        .startsWith("Not a critical point: the gradient's magnitude is")
        .endsWith("a plateau.");
    assertThat(place.get("kind").isNull()).isTrue();
  }

  /// How far the lowest place is along a coordinate along which nothing slopes does not matter.
  @ParameterizedTest
  @ValueSource(strings = {"4.5,5.5", "4.5,15.5", "4.5,25.5", "4.5,-19"})
  void oneSlopeIsOnePlateau(String at) {
    String formula = "tanh(x)^2+tanh(y)^2";
    String domain = "-30:30,-20:40";
    assertThat(
            Terminal.type("inspect --at=%s --formula %s --domain=%s".formatted(at, formula, domain))
                .out())
        .contains("too small to lead anywhere: a plateau");
    assertThat(
            Terminal.type(
                    "race --start=%s --formula %s --domain=%s --optimizer gradient-descent --steps 200"
                        .formatted(at, formula, domain))
                .out())
        .contains("on a plateau");
  }

  /// There the ground falls, or a critical point is near.
  @ParameterizedTest
  @CsvSource({
    "tanh(20*x)+y^2, 2, '1.5,1'",
    "tanh(20*x)+y^2, 2, '0.05,0'",
    "x^2+3*y^2, 2, '0.001,0'",
    "x^2-y^2, 2, '0.001,0'",
    "(1-x)^2+100*(y-x^2)^2, 2, '-1,1'",
    "x^4+y^4, 2, '0.1,0'",
    // A cliff at the other side of the domain doesn't make this a plateau.
    "exp(20*x)+y^2, 2, '-1.2,0.8'"
  })
  void noOtherSlopeIs(String formula, double half, String at) {
    assertThat(inspect(formula, half, at).get("words").asString()).doesNotContain("plateau");
  }

  @ParameterizedTest
  @CsvSource({
    "0*x+3, 30, '20,20'",
    "'max(0,x^2+y^2-400)^2', 30, '9,9'",
    "'max(0,x-3)', 30, '-9,9'",
    "'min(1,x^2+y^2)', 30, '9,9'",
    "sign(x), 30, '9.5,9'"
  })
  void groundThatIsLevelByTheFormulaIsSaidToBe(String formula, double half, String at) {
    JsonNode place = inspect(formula, half, at);
    assertThat(place.get("words").asString()).startsWith("Level ground:");
    assertThat(place.get("critical").asBoolean()).isTrue();
    assertThat(place.get("kind").asString()).isEqualTo("degenerate");
  }

  private static JsonNode inspect(String formula, double half, String at) {
    return JsonMapper.shared()
        .readTree(
            Terminal.type(
                    "inspect --json --at=%s --formula %s --domain=-%3$s:%3$s,-%3$s:%3$s"
                        .formatted(at, formula, half))
                .out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exp(-x^2-y^2) | -30:30,-30:30 | of the domain is level as far as numbers tell",
        "exp(-x^2-y^2) | 50:60,50:60 | all of the domain is level as far as numbers tell",
        "exp(-x^2-y^2) | 50:60,50:60 | no critical point in [50, 60] x [50, 60]",
        "exp(-1/(x^2+y^2)) | -2:2,-2:2 | less than 1 % of the domain is level as far as numbers"
            + " tell",
        "exp(-1e3*(x^2+y^2)) | -2:2,-2:2 | 86 % of the domain is level as far as numbers tell",
        "max(0,x) | -2:2,-2:2 | 50 % of the domain is exactly level"
      })
  void theSearchTellsATailFromExactlyLevelGround(String formula, String domain, String words) {
    assertThat(Terminal.type("critical-points --formula " + formula + " --domain=" + domain).out())
        .contains(words);
  }
}

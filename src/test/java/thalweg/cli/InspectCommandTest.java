package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `thalweg inspect`: what is said of one place.
final class InspectCommandTest {
  private static final String BOWL = "inspect --formula x^2+4*y^2 ";

  @Test
  void inspectsOnePlace() {
    assertThat(Terminal.type(BOWL + "--at=1,0.5").outLines())
        .containsExactly(
            "point               (1, 0.5)",
            "value               2",
            "gradient            (2, 4)",
            "gradient magnitude  4.47214",
            "Hessian             rows (2, 0), (0, 8)",
            "eigenvalue          2 along (1, 0)",
            "eigenvalue          8 along (0, 1)",
            "Not a critical point: the gradient's magnitude is 4.47214. The ground bends up in"
                + " every direction.");
  }

  @Test
  void inspectsOnePlaceForPrograms() {
    JsonNode place =
        JsonMapper.shared().readTree(Terminal.type(BOWL + "--at=0.01,0.01 --json").out());
    assertThat(place.get("gradient")).hasToString("[0.02,0.08]");
    assertThat(place.get("hessian")).hasToString("[[2.0,0.0],[0.0,8.0]]");
    assertThat(place.get("eigenpairs").get(1)).hasToString("{\"value\":8.0,\"vector\":[0.0,1.0]}");
    assertThat(place.get("critical").asBoolean()).isFalse();
    assertThat(place.get("kind").isNull()).isTrue();
    assertThat(place.get("words").asString()).endsWith("Nearby critical point: minimum (0, 0).");
  }

  /// A millionth of the domain is no short way on waves that are as narrow.
  @ParameterizedTest
  @ValueSource(strings = {"-2.4,1.6", "1,0.7", "0.3,-1.7", "2,2", "1e-7,0"})
  void onWavesFinerThanWhatIsNearASteepSlopeIsNotNothing(String at) {
    assertThat(
            Terminal.type("inspect --formula sin(x*1e6)+cos(y*1e6) --domain=-4:4,-4:4 --at=" + at)
                .out())
        .contains("Not a critical point: the gradient's magnitude is ");
  }

  @ParameterizedTest
  @CsvSource({
    "-exp(-1e12*(x^2+y^2)), '0,0', 'A minimum: '",
    "-exp(-1e9*(x^2+y^2)), '1e-7,0', 'A minimum: '",
    "1e9*x^2+y^2, '1e-7,1e-6', 'A minimum: '",
    "x^4+y^4, '1e-6,1e-6', 'A degenerate critical point: '",
    "cos(x*1e6)+cos(y*1e6), '0,0', 'A maximum: '"
  })
  void atACriticalPointItIs(String formula, String at, String words) {
    assertThat(
            Terminal.type("inspect --formula=" + formula + " --domain=-4:4,-4:4 --at=" + at).out())
        .contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,0", "0.5,-0.5"})
  void anEigenvalueThatTheEntriesHoldIsToldWithThem(String at) {
    assertThat(Terminal.type("inspect --formula 1e14*(x+y)^2+(x-y)^2 --at=" + at).out())
        .contains("rows (2.00000000000002e14, 1.99999999999998e14)")
        .contains("eigenvalue          4 along")
        .contains("bends up in every direction")
        .doesNotContain("straight");
  }

  @ParameterizedTest
  @CsvSource({
    "'max(x,y)^2+0.1*(x-y)^2', '0.180196', '2.2198'",
    "abs(x*y), '-1', '1'",
    "'max(x,y)^2', '0', '2'"
  })
  void whereTheHessianDiffersByDirectionThereIsNone(String formula, String low, String high) {
    String said = Terminal.type("inspect --at=0,0 --formula " + formula).out();
    assertThat(said)
        .contains("rows (undefined, undefined)")
        .contains(low + ", what it tends to")
        .contains(high + ", what it tends to");
  }

  @Test
  void aJumpIsNoFloor() {
    assertThat(Terminal.type("critical-points --formula x^2*sign(y)+y^2").out())
        .doesNotContain("floor");
  }

  @ParameterizedTest
  @CsvSource({
    "x^2+y^2, '0,0', minimum",
    "x^2+y^2, '1,0', ",
    "x+y^2, '1,0', ",
    "abs(x)+y^2, '0,0', ",
    "0*x+3, '1,1', degenerate",
    "x^2, '0,1', degenerate"
  })
  void onlyACriticalPointHasAKindForPrograms(String formula, String at, @Nullable String kind) {
    JsonNode place =
        JsonMapper.shared()
            .readTree(Terminal.type("inspect --json --at=" + at + " --formula " + formula).out());
    assertThat(place.get("critical").asBoolean()).isEqualTo(kind != null);
    assertThat(place.get("kind").asString(null)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "x^2+y^2, A minimum:",
    "-x^2-y^2, A maximum:",
    "x^2-y^2, A saddle:",
    "x^3-3*x*y^2, A degenerate critical point:",
    "1e-9*(x^2-y^2), A saddle:",
    "x^3+x-y^2, 'Not a critical point: the gradient''s magnitude is 1. The ground is straight'",
    "x-x^2-y^2, The ground bends down in every direction.",
    "x+x*y, The ground bends up one way and down another.",
    "7, Level ground:",
    "abs(x)+abs(y), A kink:",
    "abs(x)+y, A kink:",
    "sqrt(x^2+y^2), A kink:",
    "sqrt(x)+y, The edge of the ground where the function is defined.",
    "sign(x)+y, A jump:",
    "log(x-1), The function is undefined here.",
    "log(x), The value of the function is infinite here",
    "exp(710+x), The value of the function is infinite here",
    "'exp(-1/(x^2+y^2))', The ground is level as far as numbers tell; the place is not known",
    "abs(x)^1.5+y^2, A minimum: the gradient is zero and the ground bends up in every direction",
    "x*sin(sqrt(abs(x)))+y^2, A degenerate critical point: the gradient is zero",
    "x*sin(sqrt(abs(x)))+y*sin(sqrt(abs(y))), A degenerate critical point: the gradient is zero",
    "x*sin(sqrt(abs(x)))+y, Not a critical point: the gradient's magnitude is 1. There is no"
  })
  void saysWhatKindOfPlaceItIs(String formula, String words) {
    assertThat(Terminal.type("inspect --at=0,0 --formula " + formula).out()).contains(words);
  }

  @Test
  void aGradientThatIsNotZeroIsNotSaidToBe() {
    assertThat(Terminal.type("inspect --at=1e-9,0 --formula x^2+y^2").out())
        .contains("A minimum: the gradient, of magnitude 2e-9, is negligible and");
  }

  @Test
  void aPlaceWithoutAValueIsAnAnswer() {
    Terminal terminal = Terminal.type("inspect --at=-1,1 --json --formula log(x)");
    assertThat(terminal.status()).isZero();
    assertThat(terminal.err()).isEmpty();
    JsonNode place = JsonMapper.shared().readTree(terminal.out());
    assertThat(place.get("value").isNull()).isTrue();
    assertThat(place.get("gradient")).hasToString("[null,0.0]");
    assertThat(place.get("eigenpairs").isEmpty()).isTrue();
    assertThat(place.get("critical").asBoolean()).isFalse();
    assertThat(place.get("kind").isNull()).isTrue();
  }

  @Test
  void readsBackTheCoordinatesThatItPrints() {
    JsonNode points =
        JsonMapper.shared()
            .readTree(Terminal.type("critical-points --landscape mueller-brown --json").out());
    for (JsonNode each : points) {
      String at = each.get("x").asDouble() + "," + each.get("y").asDouble();
      JsonNode place =
          JsonMapper.shared()
              .readTree(Terminal.type("inspect --landscape mueller-brown --json --at=" + at).out());
      assertThat(place.get("critical").asBoolean()).isTrue();
      assertThat(place.get("kind")).isEqualTo(each.get("kind"));
    }
  }

  /// What a formula gives there is a convention.
  @ParameterizedTest
  @ValueSource(strings = {"abs(x)*y+y^2 --at=0,0.1", "abs(x) --at=0,0.1", "abs(x)+abs(y) --at=0,0"})
  void inAKinkThereIsNoHessian(String place) {
    assertThat(Terminal.type("inspect --formula " + place).out())
        .contains("none: the place lies in a kink")
        .doesNotContain("eigenvalue");
  }

  /// Where the Hessian is another one on each side, what it tends to is told.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max(x^2,2*y^2) | 0, what it tends to | 4, what it tends to",
        "abs(x)*y+y^2 | -0.414214, what it tends to | 2.41421, what it tends to",
        "relu(x)^2+4*relu(-x)^2+y^2 | 2, what it tends to | 8, what it tends to"
      })
  void inACreaseItsLimitsAreTold(String formula, String low, String high) {
    assertThat(Terminal.type("inspect --at=0,0 --formula " + formula).out()).contains(low, high);
  }

  @Test
  void aTypedFormulaIsToldAsItWasRead() {
    assertThat(Terminal.type("inspect --formula 1/2x+y^2 --at=1,1").out())
        .startsWith("read as             (1/2)·x + y²\n");
    assertThat(Terminal.type("inspect --landscape bowl --at=1,1").out()).startsWith("point");
  }
}

package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// What is said of one critical point is the same wherever it is said.
final class KindsAgreeTest {
  @ParameterizedTest
  @CsvSource({
    "1e-4*x^2+y^2, minimum",
    "1e-6*x^2+y^2, minimum",
    "1e-8*x^2+y^2, minimum",
    "1e-12*x^2+y^2, minimum",
    "1e-8*x^2-y^2, saddle",
    "-1e-10*x^2-y^2, maximum",
    "x^4+1e-8*x^2+y^2, minimum",
    "(x+y)^2+1e-9*(x-y)^2, minimum",
    "1e-9*x^2+1e9*y^2, minimum",
    "1e-4*x^2+1e9*y^2, minimum",
    "1e-9*x^2-1e9*y^2, saddle",
    "-1e-30*x^2-y^2, maximum",
    "1e14*(x+2*y+sin(x))^2+(2*x-y)^2, minimum",
    "1e-9*x^4+1e9*y^2, degenerate",
    "'max(x^2,y^2)', degenerate",
    "abs(x)*y+y^2, saddle",
    "relu(x)^2+4*relu(-x)^2+y^2, minimum",
    "x^4+y^2, degenerate",
    "x^3-3*x*y^2, degenerate"
  })
  void theSearchAPlaceAndARaceSayTheSame(String formula, String kind) {
    String found = Terminal.type("critical-points --json --formula " + formula).out();
    assertThat(JsonMapper.shared().readTree(found).findValuesAsString("kind"))
        .containsExactly(kind);
    String place = Terminal.type("inspect --json --at=0,0 --formula " + formula).out();
    assertThat(JsonMapper.shared().readTree(place).get("kind").asString()).isEqualTo(kind);
    String race =
        "race --start=0.02,0.03 --optimizer newton --steps 400 --domain=-2:2,-2:2 --formula ";
    assertThat(Terminal.type(race + formula).out()).contains("at the " + kind).contains("(0, 0)");
  }

  @ParameterizedTest
  @CsvSource({
    "x^2, level valley floor",
    "y^4, level valley floor",
    "-(x-y)^2, level ridge",
    "x^3, level terrace"
  })
  void aCurveIsCalledTheSameByTheSearchAndAtAPlaceOfIt(String formula, String words) {
    assertThat(Terminal.type("critical-points --formula " + formula).out()).contains(words);
    assertThat(Terminal.type("inspect --at=0,0 --formula " + formula).out()).contains(words);
    String race = "race --start=0.02,0.03 --optimizer newton --steps 40 --formula ";
    assertThat(Terminal.type(race + formula).out()).contains("on a " + words);
    String map = "basins --optimizer newton --size 4 --steps 200 --formula ";
    assertThat(Terminal.type(map + formula).out()).contains("on a level floor, ridge or terrace");
  }
}

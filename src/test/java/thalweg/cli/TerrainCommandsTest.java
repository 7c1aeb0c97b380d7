package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `inspect` and `critical-points`.
final class TerrainCommandsTest {

  @Test
  void listsCriticalPointsByValueInAlignedColumns() {
    Terminal terminal = Terminal.type("critical-points --landscape bounded-saddle");
    assertThat(terminal.status()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.outLines())
        .containsExactly(
            "kind     x   y  value  low eigenvalue  high eigenvalue",
            "minimum  0  -1  -0.25               2                2",
            "minimum  0   1  -0.25               2                2",
            "saddle   0   0      0              -1                2",
            "3 critical points: 2 minima, 1 saddle");
  }

  @Test
  void listsCriticalPointsForPrograms() {
    Terminal terminal = Terminal.type("critical-points --landscape himmelblau --json");
    JsonNode points = JsonMapper.shared().readTree(terminal.out());
    assertThat(points.size()).isEqualTo(9);
    JsonNode last = points.get(8);
    assertThat(last.propertyNames()).containsExactly("kind", "x", "y", "value", "eigenvalues");
    assertThat(last.get("kind").asString()).isEqualTo("maximum");
    // Ten digits of a published value.
    assertThat(last.get("value").asDouble()).isCloseTo(181.6165215, within(1e-7));
    assertThat(last.get("eigenvalues").get(0).asDouble()).isCloseTo(-45.60522929, within(1e-7));
    assertThat(last.get("eigenvalues").size()).isEqualTo(2);
    assertThat(terminal.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2 | a level valley floor at height 0 from (0, -2) to (0, 2)",
        "4-(x^2+y^2-1)^2 | a level ridge at height 4 all the way round through",
        "x^3 | a level terrace at height",
        "relu(x)^2 | 50 % of the domain is exactly level",
        "step(x) | where f does not jump is a critical point; the lowest height found is 0, the"
            + " highest 1",
        "round(x)^2+round(y)^2 | level everywhere but for jumps: every place of",
        "7 | level everywhere: every place of"
      })
  void tellsCurvesAndLevelGroundInWords(String formula, String words) {
    assertThat(Terminal.type("critical-points --formula " + formula).out()).contains(words);
    Terminal forPrograms = Terminal.type("critical-points --json --formula " + formula);
    assertThat(JsonMapper.shared().readTree(forPrograms.out()).isArray()).isTrue();
    assertThat(forPrograms.err()).contains(words);
  }

  @Test
  void countsCurvesWhereTheyAreMany() {
    assertThat(Terminal.type("critical-points --landscape drop-wave").out())
        .contains("and 31 more curves of critical points");
  }

  @Test
  void saysWhereThereIsNone() {
    assertThat(Terminal.type("critical-points --formula x+y").outLines())
        .containsExactly(
            "no critical point in [-2, 2] x [-2, 2]",
            "the lowest place of the domain, (-2, -2) at height -4, is on its edge");
    assertThat(Terminal.type("critical-points --formula x^2").outLines())
        .startsWith("no critical point stands alone in [-2, 2] x [-2, 2]");
    assertThat(Terminal.type("critical-points --formula 0/0+x").outLines())
        .containsExactly("undefined everywhere in [-2, 2] x [-2, 2]: there is nothing to search");
  }

  @Test
  void searchesTheDomainThatIsAskedFor() {
    assertThat(Terminal.type("critical-points --landscape himmelblau --domain=0:6,0:6").outLines())
        .hasSize(1 + 3 + 1)
        .endsWith("3 critical points: 1 minimum, 2 saddles");
  }

  @Test
  void setsParameters() {
    assertThat(Terminal.type("critical-points --landscape ravine --set kappa=7").out())
        .containsPattern("minimum +0 +0 +0 +1 +7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sqrt(x^2+y^2) | the lowest place found, (0, 0) at height 0, is a kink",
        "abs(abs(x)-1)+y^2 | height 0, one of 2 equally low, is a kink",
        "abs(x)+abs(y) | the lowest place found, (0, 0) at height 0, is a kink",
        "abs(x)^1.5+y^2 | Infinity",
        "sign(x)+y^2 | a level valley floor at height 1 from (2, 0) to (0, 0)",
        "sign(x-0.3)+y^2 | a level valley floor at height -1 from (0.3, 0) to (-2, 0)",
        "sign(x+y-0.3)+(x-y)^2 | at height -1 from (-2, -2) to (0.15, 0.15)",
        "max(x^2,abs(y-0.3)) | the lowest place found, (0, 0.3) at height 0, is a kink",
        "max((x+0.7)^2,abs(y)) | the lowest place found, (-0.7, 0) at height 0, is a kink",
        "sign(x)+y^2 | a level valley floor at height -1 from (",
        "x*sin(1/x)+y^2 | incomplete: less than 1 % of the domain could not be searched",
        "exp(-1e9*(sin(7*x)^2+sin(7*y)^2)) | could not be searched to the end, as around (0, 0)",
        "x^2-y^2 | the lowest place of the domain, (0, -2) at height -4, is on its edge; others"
            + " are",
        "(x-1/3)^4+y | the lowest place of the domain, (0.333333, -2) at height -2, is on",
        "x^4-y^4+1e-3*x | the lowest place of the domain, (-0.0629961, -2) at height",
        "sqrt(x)+y^2 | the lowest place of the domain, (0, 0) at height 0, is on the edge of the",
        "-1/(x^2+y^2) | the ground falls without bound, for example near (0, 0)",
        "1/x+y^2 | the ground falls without bound, for example along a line through (0, 0)",
        "1/(x^2+y^2-1) | the ground falls without bound, for example along a curve through (",
        "log(x^2+y^2) | the ground falls without bound, for example near (0, 0)",
        "'x^2+y^2' | 1 critical point: 1 minimum",
        "x*y/(x^2+y^2) | a level ridge at height 0.5 from (",
        "(x-y^2/4)^2 | a level valley floor at height 0 from ("
      })
  void saysWhatNoListOfPointsShows(String formula, String words) {
    assertThat(Terminal.type("critical-points --formula " + formula).out()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x^2+y^2", "x^2", "relu(x)^2", "7", "abs(x)+abs(y)", "exp(-100*(x^2+y^2))"})
  void saysNothingOfTheEdgeWhereItIsNotLowest(String formula) {
    String far = " --domain=-30:30,-30:30";
    assertThat(Terminal.type("critical-points --formula " + formula + far).out())
        .doesNotContain("edge")
        .doesNotContain("bound");
  }

  @Test
  void countsForPersonsAlone() {
    Terminal terminal = Terminal.type("critical-points --json --formula x^2+y^2");
    assertThat(terminal.out() + terminal.err()).doesNotContain("critical point");
  }

  @Test
  void saysThatThereIsNoneOnlyWhereThatWasShown() {
    assertThat(Terminal.type("critical-points --formula x*sin(1/x)+y^2 --json").err())
        .contains("incomplete");
    assertThat(Terminal.type("critical-points --formula 7").outLines())
        .containsExactly("level everywhere: every place of [-2, 2] x [-2, 2] is a critical point");
  }

  @Test
  void anInfiniteEigenvalueIsNullForPrograms() {
    Terminal terminal = Terminal.type("critical-points --json --formula abs(x)^1.5+y^2");
    assertThat(JsonMapper.shared().readTree(terminal.out()).get(0).get("eigenvalues"))
        .hasToString("[2.0,null]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inspect --landscape saddle | thalweg inspect: which place? add --at=X,Y",
        "inspect --landscape saddle --at=1 | thalweg inspect: --at: expected X,Y instead of 1",
        "inspect --landscape sadle --at=1,1 | thalweg inspect: unknown landscape sadle, did you"
            + " mean saddle? (see thalweg landscapes)",
        "inspect --at=1,1 | thalweg inspect: expected one of --landscape ID and --formula TEXT",
        "critical-points --formula a*x | thalweg critical-points: the parameter a has no value: add"
            + " --set a=VALUE",
        "critical-points --landscape saddle --domain=1:0,0:1 | thalweg critical-points: --domain:"
            + " expected finite edges, x0 < x1 and y0 < y1, instead of 1:0,0:1, did you mean"
            + " 0:1,0:1?",
        "critical-points --landscape ravine --set kapa=2 | thalweg critical-points: --set: no"
            + " parameter kapa, did you mean kappa? (known: kappa)",
        "critical-point | thalweg: unknown: critical-point, did you mean critical-points? (see"
            + " thalweg --help)"
      })
  void refusesInOneLine(String command, String message) {
    Terminal terminal = Terminal.type(command);
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).containsExactly(message);
    assertThat(terminal.out()).isEmpty();
  }
}

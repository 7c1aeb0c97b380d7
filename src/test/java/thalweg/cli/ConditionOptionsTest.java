package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Clipping, decay and the edge on the command line.
final class ConditionOptionsTest {
  private static final String RACE =
      "race --landscape rosenbrock --start=-1.5,2 --optimizer gradient-descent --steps 5 ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--clip norm:0 | --clip: norm:0 is outside (0, inf): expected more than 0",
        "--clip value:-2 | --clip: value:-2 is outside (0, inf): expected more than 0",
        "--clip norm:NaN | --clip: norm:NaN is outside (0, inf): expected more than 0",
        "--clip norm:Infinity | --clip: norm:Infinity is outside (0, inf): expected more than 0",
        "--clip norm | \"--clip: expected norm:C|value:C instead of norm\"",
        "--clip 1 | \"--clip: expected norm:C|value:C instead of 1\"",
        "--decay 1e-3:2 | \"--decay: expected coupled:L|decoupled:L instead of 1e-3:2\"",
        "--clip norm:inf | --clip: norm:inf: expected a finite number, more than 0",
        "--decay coupled:big | --decay: coupled:big: expected a finite number, at least 0",
        "--clip none | --clip: unknown kind none (known: norm, value)",
        "--clip length:1 | --clip: unknown kind length (known: norm, value)",
        "--decay coupled:-1 | --decay: coupled:-1 is outside [0, inf): expected at least 0",
        "--decay decoupled: | --decay decoupled: the number is missing",
        "--decay l2:1 | --decay: unknown kind l2 (known: coupled, decoupled)",
        "--edge clamp | --edge: unknown kind clamp (known: leave, stop, project)"
      },
      quoteCharacter = '"')
  void refusesWhatMakesNoSenseInOneLine(String option, String refusal) {
    Terminal terminal = Terminal.type(RACE + option);
    assertThat(terminal.status()).isEqualTo(2);
    assertThat(terminal.err().lines()).hasSize(1);
    assertThat(terminal.err()).contains(refusal);
  }

  @Test
  void jsonAndTableCarryThemAsTyped() {
    String conditions = "--clip norm:1 --decay decoupled:0.1 --edge project";
    Terminal terminal = Terminal.type(RACE + conditions + " --json -");
    JsonNode experiment = JsonMapper.shared().readTree(terminal.out()).get("experiment");
    assertThat(experiment.get("clip").asString()).isEqualTo("norm:1");
    assertThat(experiment.get("decay").asString()).isEqualTo("decoupled:0.1");
    assertThat(experiment.get("edge").asString()).isEqualTo("project");
    assertThat(terminal.err()).contains("--clip=norm:1 --decay=decoupled:0.1 --edge=project");
  }

  @Test
  void withoutThemNothingIsSaidOfThem() {
    Terminal terminal = Terminal.type(RACE + "--json -");
    JsonNode experiment = JsonMapper.shared().readTree(terminal.out()).get("experiment");
    assertThat(experiment.has("clip") || experiment.has("decay") || experiment.has("edge"))
        .isFalse();
    assertThat(terminal.err()).doesNotContain("--clip", "--decay", "--edge");
    assertThat(Terminal.type(RACE + "--edge leave --json -").out()).isEqualTo(terminal.out());
  }

  /// 800 (y - x^2) x is the slope there: the first step of gradient descent is clipped.
  @Test
  void theFirstStepIsClipped() {
    String csv = Terminal.type(RACE + "--clip value:1 --csv -").out();
    assertThat(csv.lines().skip(2).findFirst().orElseThrow()).contains(",-1.49,2.01,");
  }

  /// The largest stable rate of a bowl of curvature 2 is 1, and with decay of 2 beside it 0.5.
  @Test
  void ratesAreThoseUnderThem() {
    String bowl =
        "rates --formula x^2+y^2 --domain=-2:2,-2:2 --start=1,1 --optimizer gradient-descent"
            + " --from 0.01 --to 3 --count 8 --steps 60";
    assertThat(Terminal.type(bowl).out()).contains(" 0.9999999");
    assertThat(Terminal.type(bowl + " --decay coupled:2").out())
        .contains(" 0.4999999")
        .contains("--decay=coupled:2");
  }

  /// At rates above 1 the first step of this run leads outside.
  @Test
  void aRateThatIsStoppedIsUnstable() {
    String bowl =
        "rates --formula x^2+y^2 --domain=-1:1,-1:1 --start=0.8,0 --optimizer gradient-descent"
            + " --from 0.01 --to 1.3 --count 8 --steps 3 --csv -";
    String greatest = ",1.3,";
    assertThat(line(bowl, greatest)).contains("false");
    assertThat(line(bowl + " --edge stop", greatest)).contains(",,false");
  }

  private static String line(String command, String part) {
    return Terminal.type(command)
        .out()
        .lines()
        .filter(each -> each.contains(part))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"race", "basins", "rates"})
  void theHelpTellsOfThem(String command) {
    assertThat(Terminal.type(command + " --help").out())
        .contains("--clip norm:C|value:C", "--decay coupled:L|decoupled:L")
        .contains("--edge leave|stop|project", "clip_grad_norm_");
  }

  @Test
  void basinsTellOfTheEdge() {
    assertThat(
            Terminal.type(
                    "basins --formula x+y^2 --domain=-1:1,-1:1 --size 3 --steps 100"
                        + " --optimizer gradient-descent:learningRate=0.1 --edge project")
                .out())
        .contains("held at the domain's edge", "100", "--edge=project");
  }
}

package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.exchange.OptimizerLabel;
import thalweg.exchange.Provenance;
import thalweg.exchange.TrajectoryCsv;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.WrittenRules;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;

/// What is printed with a result makes the result again.
final class RepetitionTest {
  /// A word of a shell's, as far as this program writes any: plain, or in single quotes.
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private static final List<Entrant> ALL =
      Optimizers.all().stream().map(OptimizerType::standard).map(Entrant::new).toList();

  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .skip(1)
        .toArray(String[]::new);
  }

  private static void assertRepeats(Experiment experiment) {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try {
      new TrajectoryCsv(Race.run(experiment), 1).writeTo(expected);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    String[] words =
        Stream.concat(Stream.of(words(Provenance.of(experiment))), Stream.of("--csv", "-"))
            .toArray(String[]::new);
    Terminal terminal = Terminal.run(words);
    assertThat(terminal.out()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
  }

  static List<Landscape> catalogue() {
    return Catalogue.load().all();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void aRaceOnEveryLandscapeIsRepeatedToTheLastBit(Landscape landscape) {
    assertRepeats(
        new Experiment(landscape, List.of(landscape.start()), ALL, 20)
            .withSeed(Long.MIN_VALUE)
            .withNoise(1 / 3.0)
            .withSchedule(new CosineSchedule(7, 0.1, true, 1, 3)));
  }

  @Test
  void aRaceOverAFormulaIsRepeatedToTheLastBit() {
    Landscape landscape =
        Landscape.of(
            Formula.parse("a*x^2 + exp(-b*(y - 1)^2) - abs(x)"),
            List.of(Parameter.fixed("a", -1e-9), Parameter.fixed("b", 1 / 3.0)),
            new Domain(-1e8, 0.1, -1e-7, 12345678.9));
    assertRepeats(
        new Experiment(
            landscape, List.of(new Point(-0.0, 1e-300), new Point(-1e7 / 3, 1)), ALL, 20));
  }

  @Test
  void aKeptLandscapeIsNamedByItsFormulaWhichHoldsEverywhere() {
    Landscape saddle = Catalogue.load().find("saddle").orElseThrow();
    Landscape kept = saddle.named("my-own", "My own", "Kept", saddle.start());
    Experiment experiment = new Experiment(kept, List.of(kept.start()), ALL.subList(0, 1), 3);
    assertThat(Provenance.of(experiment)).contains("'--formula=x^2 - y^2'");
    assertRepeats(experiment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "race --landscape ravine --set kappa=7 --optimizer qhm:nu=0 --steps 5 --noise 0.5",
        "race --formula a*x^2+y^2 --set a=2 --start 1,1 --optimizer lion --steps 5",
        "rates --landscape ravine --optimizer momentum:momentum=0 --steps 9 --count 3 --to 7",
        "basins --landscape himmelblau --optimizer adam --optimizer sam --steps 9 --size 4"
            + " --schedule step:period=3"
      })
  void whatStandsBelowATablePrintsItAgain(String command) {
    Terminal first = Terminal.type(command);
    String last = first.outLines().getLast();
    assertThat(last).startsWith("made by: thalweg ");
    assertThat(Terminal.run(words(last.substring("made by: ".length()))).out())
        .isEqualTo(first.out());
  }

  @Test
  void aRaceOfATypedRuleIsRepeatedToTheLastBit() {
    Landscape saddle = Catalogue.load().find("bounded-saddle").orElseThrow();
    OptimizerType typed = WrittenRules.CURIOUS.type();
    List<Entrant> entrants =
        List.of(
            new Entrant(typed.standard()),
            new Entrant(typed.create(Map.of("boost", -0.3, "learningRate", 0.07))));
    Experiment experiment = new Experiment(saddle, List.of(saddle.start()), entrants, 30);
    assertThat(Provenance.of(experiment)).containsOnlyOnce("--rule=curious: beta = 0.8; g = ");
    assertRepeats(experiment.withNoise(0.25));
  }

  static List<OptimizerType> optimizers() {
    return Optimizers.all();
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void theLabelOfAnOptimizerReadsBackToTheSame(OptimizerType type) {
    List<Optimizer> unusual = new ArrayList<>(List.of(type.standard()));
    Map<String, Double> all = new HashMap<>();
    for (Hyperparameter each : type.hyperparameters()) {
      for (double value :
          new double[] {0, -0.0, 1, 1e-320, each.slider().high(), 1e300, each.valueAt(0.123)}) {
        if (each.allowed().contains(value)
            && !((each.isSwitch() || each.isWhole()) && value % 1 != 0)
            && !(each.isSwitch() && value > 1)) {
          all.put(each.name(), value);
          unusual.add(type.with(type.standard(), each.name(), value));
        }
      }
    }
    unusual.add(type.create(all));
    assertThat(unusual)
        .allSatisfy(each ->
            assertThat(
                    DescribedArgument.read(
                        OptimizerLabel.of(each),
                        Optimizers.all(),
                        unknown -> WrongUsage.of("optimizer", (Object[]) unknown)))
                .isEqualTo(each));
  }
}

package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RaceCommandTest {
  private static final String SADDLE = "race --landscape saddle --optimizer adam --steps 5 ";

  @TempDir private Path folder;

  @Test
  void noiseAndScheduleFollowTheirOptions() throws IOException {
    String options = " --noise 0.5 --schedule cosine:period=4,restarts=true,warmup=2 --json -";
    JsonNode seven =
        JsonMapper.shared().readTree(Terminal.type(SADDLE + "--seed=-7" + options).out());
    JsonNode experiment = seven.get("experiment");
    assertThat(experiment.get("seed").asLong()).isEqualTo(-7);
    assertThat(experiment.get("noise").asDouble()).isEqualTo(0.5);
    assertThat(experiment.at("/schedule/id").asString()).isEqualTo("cosine");
    assertThat(experiment.at("/schedule/settings/period").asDouble()).isEqualTo(4);
    assertThat(experiment.at("/schedule/settings/restarts").asDouble()).isEqualTo(1);
    JsonNode rates = seven.at("/runs/0/columns/learning_rate");
    assertThat(rates.get(1).asDouble()).isEqualTo(0.0005);
    assertThat(rates.get(2).asDouble()).isEqualTo(0.001);
    assertThat(Terminal.type(SADDLE + "--seed=8" + options).out())
        .isNotEqualTo(Terminal.type(SADDLE + "--seed=9" + options).out());
    assertThat(Terminal.type(SADDLE + "--seed=8" + options).out())
        .isEqualTo(Terminal.type(SADDLE + "--seed=8" + options).out());
  }

  @Test
  void racesThreeMethodsAndLeavesATableAndAPicture() throws IOException {
    Path csv = folder.resolve("out.csv");
    Path png = folder.resolve("out.png");
    Terminal terminal =
        Terminal.type(
            "race --landscape bounded-saddle --start=-1.3,0.0001 --optimizer gradient-descent"
                + " --optimizer momentum --optimizer adam:learningRate=0.05 --steps 400"
                + (" --csv " + csv + " --png " + png));
    assertThat(terminal.status()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(Files.readAllLines(csv)).hasSize(1 + 1203);
    BufferedImage picture = ImageIO.read(png.toFile());
    assertThat(picture.getWidth()).isGreaterThanOrEqualTo(1600);
    assertThat(terminal.outLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("optimizer"),
            line ->
                assertThat(line)
                    .matches("gradient-descent +400 +-1.416e-5 +at the saddle \\(0, 0\\) +400"),
            line ->
                assertThat(line).matches("momentum +400 +-0.25 .*at the minimum \\(0, 1\\) +400"),
            line ->
                assertThat(line)
                    .matches("adam:learningRate=0.05 +400 +-0.25 .*at the minimum .* 400"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "made by: thalweg race --landscape=bounded-saddle --domain=-2:2,-2:2"
                            + " --start=-1.3,0.0001 --optimizer=gradient-descent"
                            + " --optimizer=momentum --optimizer=adam:learningRate=0.05"
                            + " --steps=400 --seed=0 --noise=0"));
  }

  @Test
  void writesTheNumbersOfTheRaceItself() throws IOException {
    Terminal terminal =
        Terminal.type(
            "race --landscape himmelblau --start 1,2 --optimizer momentum:learningRate=0.002"
                + " --steps 300 --csv -");
    Landscape himmelblau = Catalogue.load().find("himmelblau").orElseThrow();
    Trajectory trajectory =
        Race.run(
                new Experiment(
                    himmelblau,
                    List.of(new Point(1, 2)),
                    List.of(
                        new Entrant(
                            Optimizers.find("momentum")
                                .orElseThrow()
                                .create(Map.of("learningRate", 0.002)))),
                    300))
            .trajectories()
            .getFirst();
    for (int step = 0; step <= 300; step++) {
      String[] cells = terminal.outLines().get(1 + step).split(",", -1);
      assertThat(Double.parseDouble(cells[4])).isEqualTo(trajectory.x(step));
      assertThat(Double.parseDouble(cells[6])).isEqualTo(trajectory.loss(step));
    }
  }

  @Test
  void csvOnStandardOutputIsAloneThere() {
    Terminal terminal = Terminal.type(SADDLE + "--csv -");
    assertThat(terminal.status()).isZero();
    assertThat(terminal.outLines()).hasSize(7).allMatch(line -> line.split(",", -1).length == 10);
    assertThat(terminal.errLines()).first().asString().startsWith("optimizer");
  }

  @Test
  void jsonOnStandardOutputIsAloneThere() {
    Terminal terminal = Terminal.type(SADDLE + "--every 2 --json -");
    JsonNode race = JsonMapper.shared().readTree(terminal.out());
    assertThat(race.at("/runs/0/columns/step")).hasToString("[0,2,4,5]");
    assertThat(terminal.errLines()).first().asString().startsWith("optimizer");
  }

  @Test
  void everyStartIsRunByEveryMethod() {
    Terminal terminal =
        Terminal.type(
            "race --landscape saddle --start 1,1 --start=-1,0.5 --optimizer adam"
                + " --optimizer momentum --optimizer rmsprop:centered=true --steps 3 --csv -");
    assertThat(terminal.outLines()).hasSize(1 + 2 * 3 * 4);
    assertThat(terminal.outLines().getLast()).startsWith("5,1,rmsprop,3,");
  }

  @Test
  void startsWhereTheLandscapeStartsUnlessToldOtherwise() {
    Terminal terminal = Terminal.type(SADDLE + "--csv -");
    assertThat(terminal.outLines().get(1)).startsWith("0,0,adam,0,-1.3,1.0E-4,");
  }

  @Test
  void anOptimizerHasItsOwnDefaultsWhateverTheLandscapeSuggests() {
    Terminal terminal = Terminal.type(SADDLE + "--csv -");
    assertThat(terminal.outLines().get(1)).endsWith(",0.001");
  }

  @Test
  void racesOverAFormulaWithParametersInItsOwnDomain() {
    Terminal terminal =
        Terminal.type(
            "race --formula a*x^2+b*y^2 --set a=2 --set b=0.5 --domain=-10:10,-1:9 --start 9,8"
                + " --optimizer gradient-descent:learningRate=0.1 --steps 1 --csv -");
    assertThat(terminal.outLines().get(1)).startsWith("0,0,gradient-descent,0,9.0,8.0,194.0,");
  }

  @Test
  void aDomainNarrowsALandscape() {
    assertThat(Terminal.type(SADDLE + "--domain=-1:1,-1:1 --start 1.5,0").errLines())
        .containsExactly(
            "thalweg race: the start (1.5, 0) is outside [-1, 1] x [-1, 1]: start inside, or choose"
                + " a wider --domain=x0:x1,y0:y1");
  }

  @Test
  void aRaceThatDivergesIsDone() {
    Terminal terminal =
        Terminal.type("race --landscape himmelblau --optimizer gradient-descent:learningRate=1000");
    assertThat(terminal.status()).isZero();
    assertThat(terminal.out()).contains("diverged at step");
  }

  @Test
  void noStepsAtAllLeaveTheStart() {
    Terminal terminal = Terminal.type("race --landscape saddle --optimizer adam --steps 0 --csv -");
    assertThat(terminal.outLines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "0*x", "1e300*x", "1e-300*x*y", "log(x+2)", "exp(300*x)", "1/(x-1)"})
  void anyFunctionMakesAPicture(String formula) throws IOException {
    Path png = folder.resolve("out.png");
    Terminal terminal =
        Terminal.run(
            "race",
            "--formula",
            formula,
            "--start=0.5,0.5",
            "--optimizer=adam",
            "--steps=20",
            "--png",
            png.toString());
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.status()).isZero();
    assertThat(ImageIO.read(png.toFile())).isNotNull();
  }

  @Test
  void aTargetThatCannotBeWrittenIsAFailureAndTouchesNothing() throws IOException {
    Path csv = Files.writeString(folder.resolve("out.csv"), "old");
    Path png = folder.resolve("none").resolve("out.png");
    Terminal terminal = Terminal.type(SADDLE + "--csv " + csv + " --png " + png);
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.FAILED);
    assertThat(terminal.errLines())
        .singleElement()
        .asString()
        .startsWith("thalweg race: cannot write " + png)
        .contains("there is no folder");
    assertThat(terminal.out()).isEmpty();
    assertThat(csv).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(csv);
    }
  }
}

package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Planes;
import thalweg.landscape.Point;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.Trajectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RaceJsonTest {
  private static JsonNode json(Frame frame, int every) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RaceJson(frame, every).writeTo(bytes);
    return JsonMapper.shared().readTree(bytes.toByteArray());
  }

  @Test
  void tellsWhatTheExperimentWas() throws IOException {
    JsonNode experiment = json(Races.four(2), 1).get("experiment");
    assertThat(experiment.at("/landscape/formula").asString()).isEqualTo("a*x^2 + y^2");
    assertThat(experiment.at("/landscape/parameters/a").asDouble()).isEqualTo(1);
    assertThat(experiment.at("/landscape/domain")).hasToString("[-2.0,2.0,-2.0,2.0]");
    assertThat(experiment.get("starts")).hasToString("[[1.0,0.3],[-0.7,1.0E-4]]");
    assertThat(experiment.at("/optimizers/1/id").asString()).isEqualTo("adam");
    assertThat(experiment.at("/optimizers/1/settings/learningRate").asDouble()).isEqualTo(0.1);
    assertThat(experiment.get("steps").asInt()).isEqualTo(2);
    assertThat(experiment.get("seed").asLong()).isZero();
    assertThat(experiment.get("noise").asDouble()).isZero();
    assertThat(experiment.at("/schedule/id").asString()).isEqualTo("constant");
    assertThat(experiment.at("/schedule/settings/warmup").asInt()).isZero();
  }

  @Test
  void tellsWhatIsDescendedWhereItIsNoFormula() throws IOException {
    Experiment race = new Experiment(Planes.logistic(), List.of(new Point(0, 0)), List.of(), 0);
    JsonNode landscape = json(Race.run(race), 1).at("/experiment/landscape");
    assertThat(landscape.has("formula")).isFalse();
    assertThat(landscape.get("objective").asString())
        .isEqualTo("logistic model fitted to 24 points, cross-entropy, 5 weights");
    assertThat(landscape.get("parameters")).isEmpty();
  }

  @Test
  void everyNumberReadsBackExactly() throws IOException {
    Frame frame = Races.four(100);
    JsonNode runs = json(frame, 1).get("runs");
    assertThat(runs.size()).isEqualTo(4);
    for (int run = 0; run < 4; run++) {
      Trajectory trajectory = frame.trajectories().get(run);
      JsonNode columns = runs.get(run).get("columns");
      assertThat(runs.get(run).get("run").asInt()).isEqualTo(run);
      assertThat(runs.get(run).get("start").asInt()).isEqualTo(trajectory.start());
      for (int step = 0; step < trajectory.length(); step++) {
        assertThat(columns.at("/step/" + step).asInt()).isEqualTo(step);
        assertThat(columns.at("/x/" + step).asDouble()).isEqualTo(trajectory.x(step));
        assertThat(columns.at("/y/" + step).asDouble()).isEqualTo(trajectory.y(step));
        assertThat(columns.at("/loss/" + step).asDouble()).isEqualTo(trajectory.loss(step));
        assertThat(columns.at("/gradient_norm/" + step).asDouble())
            .isEqualTo(trajectory.gradientNorm(step));
        assertThat(columns.at("/velocity/" + step).asDouble()).isEqualTo(trajectory.velocity(step));
        assertThat(columns.at("/learning_rate/" + step).asDouble())
            .isEqualTo(trajectory.learningRate(step));
      }
      assertThat(runs.get(run).get("final_loss").asDouble()).isEqualTo(trajectory.loss(100));
      assertThat(runs.get(run).at("/evaluations/gradients").asInt()).isEqualTo(100);
    }
  }

  @Test
  void keepsEachKthStepAndTheLast() throws IOException {
    assertThat(json(Races.four(11), 5).at("/runs/0/columns/step")).hasToString("[0,5,10,11]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.01|0.5|3|{\"state\":\"moving\",\"words\":\"moving\"}",
        "0|0|3|{\"state\":\"settled\",\"kind\":\"minimum\",\"x\":0.0,\"y\":0.0,\"words\":\"at the"
            + " minimum (0, 0)\"}",
        "2|1.5|3|{\"state\":\"left-domain\",\"step\":1,\"words\":\"left the domain at step 1\"}",
        "1e9|1|3|{\"state\":\"diverged\",\"step\":1,\"words\":\"diverged at step 1\"}"
      })
  void tellsHowARunEnded(double learningRate, double startX, int steps, String status)
      throws IOException {
    Frame frame =
        Races.of(
            steps,
            List.of(new Point(startX, 0)),
            Races.entrant("gradient-descent", Map.of("learningRate", learningRate)));
    assertThat(json(frame, 1).at("/runs/0/status")).hasToString(status);
  }

  @Test
  void aRunThatNeverHadAValueHasNoFinalLoss() throws IOException {
    Landscape logarithm = Landscape.of(Formula.parse("log(x)"), List.of(), Domain.square(2));
    Frame frame =
        Race.run(
            new Experiment(
                logarithm, List.of(new Point(-1, 0)), List.of(Races.entrant("adam", Map.of())), 5));
    assertThat(json(frame, 1).at("/runs/0").has("final_loss")).isFalse();
    assertThat(json(frame, 1).at("/runs/0/columns/step").size()).isZero();
    assertThat(ResultTable.of(frame))
        .contains("f and its gradient are not both finite at the start");
  }

  @Test
  void aStreamThatFailsFailsInItsOwnWords() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> new RaceJson(Races.four(5000), 1).writeTo(full))
        .withMessage("the disk is full");
  }

  @Test
  void tellsEveryStretchOfARun() throws IOException {
    Landscape saddle = Landscape.of(Formula.parse("x^2 - y^2"), List.of(), Domain.square(2));
    Frame frame =
        Race.run(
            new Experiment(
                saddle,
                List.of(new Point(1, 1e-6)),
                List.of(Races.entrant("gradient-descent", Map.of())),
                900));
    JsonNode stretches = json(frame, 900).at("/runs/0/stretches");
    assertThat(stretches.size()).isEqualTo(4);
    assertThat(stretches.at("/0/from").asInt()).isZero();
    assertThat(stretches.at("/0/to").asInt()).isEqualTo(stretches.at("/1/from").asInt() - 1);
    assertThat(stretches.at("/1/state").asString()).isEqualTo("settled");
    assertThat(stretches.at("/1/kind").asString()).isEqualTo("saddle");
    assertThat(stretches.at("/1/words").asString()).isEqualTo("at the saddle (0, 0)");
    assertThat(stretches.at("/3/state").asString()).isEqualTo("left-domain");
    assertThat(stretches.at("/3/to").asInt()).isEqualTo(900);
  }

  @Test
  void tellsCyclesAndPlateaus() throws IOException {
    Landscape plain = Landscape.of(Formula.parse("exp(-x)"), List.of(), new Domain(0, 200, 0, 200));
    Landscape bowl = Landscape.of(Formula.parse("x^2 + y^2"), List.of(), Domain.square(2));
    Entrant jumpy = Races.entrant("gradient-descent", Map.of("learningRate", 1.0));
    assertThat(status(plain, new Point(30, 50), jumpy).get("state").asString())
        .isEqualTo("plateau");
    JsonNode cycling = status(bowl, new Point(1, 1), jumpy);
    assertThat(cycling.get("state").asString()).isEqualTo("cycling");
    assertThat(cycling.get("period").asInt()).isEqualTo(2);
  }

  private static JsonNode status(Landscape landscape, Point start, Entrant entrant)
      throws IOException {
    return json(Race.run(new Experiment(landscape, List.of(start), List.of(entrant), 50)), 50)
        .at("/runs/0/status");
  }
}

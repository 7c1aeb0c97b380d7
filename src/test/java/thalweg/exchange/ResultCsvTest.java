package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Point;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.race.Experiment;
import thalweg.race.Frame;

final class ResultCsvTest {
  private static final Frame RACE =
      Races.of(
          10,
          List.of(new Point(1, 1 / 3.0)),
          Races.entrant("gradient-descent", Map.of("learningRate", 1e3)),
          Races.entrant("rmsprop", Map.of("centered", 1.0, "learningRate", 2e-7)));

  private static List<RunResult> results() {
    return RunResult.of(RACE, CriticalPoints.find(Races.BOWL, Runnable::run, () -> false));
  }

  @Test
  void numbersReadBackExactly() {
    List<RunResult> results = results();
    String[] cells =
        ResultCsv.of(results, RACE.experiment())
            .lines()
            .skip(2)
            .findFirst()
            .orElseThrow()
            .split(",", -1);
    assertThat(Double.parseDouble(cells[2])).isEqualTo(1 / 3.0);
    assertThat(ResultCsv.of(results, RACE.experiment()))
        .contains("," + results.getLast().loss() + ",");
    // The optimizer's label has a comma in it.
    assertThat(Double.parseDouble(cells[13])).isEqualTo(results.getLast().distance());
  }

  @Test
  void aCellWithACommaIsQuoted() {
    assertThat(ResultCsv.of(results(), RACE.experiment()))
        .contains(",\"rmsprop:learningRate=2e-7,centered=true\",10,");
  }

  @Test
  void aRunThatWasLostHasNoMinimum() {
    assertThat(ResultCsv.of(results(), RACE.experiment()).lines().skip(1).findFirst().orElseThrow())
        .contains("diverged at step 3")
        .contains(",,,,formula,");
  }

  @Test
  void tellsWhatTheResultTableTells() {
    String table = ResultTable.of(RACE);
    for (RunResult result : results()) {
      assertThat(table)
          .contains(OptimizerLabel.of(result.optimizer()))
          .contains(RoundedNumber.print(result.loss()))
          .contains(result.story());
    }
  }

  @Test
  void aMarkdownTableHasARowForEachRunAndAsManyCellsInEach() {
    List<String> lines = ResultMarkdown.of(results(), RACE.experiment()).lines().toList();
    assertThat(lines.subList(0, 4))
        .allSatisfy(line -> assertThat(line.split("\\|", -1)).hasSize(9));
    assertThat(lines.subList(4, lines.size()))
        .containsExactly("", "made by `" + Provenance.of(RACE.experiment()) + "`");
    assertThat(lines.get(2)).contains("| diverged at step 3 |");
  }

  @Test
  void theDistanceIsThatFromTheNearestMinimum() {
    RunResult slow = results().getLast();
    assertThat(slow.nearest().orElseThrow().published()).isFalse();
    assertThat(slow.distance())
        .isEqualTo(
            new Point(RACE.trajectories().getLast().x(10), RACE.trajectories().getLast().y(10))
                .distance(slow.nearest().orElseThrow().point()));
    assertThat(RunResult.of(RACE, CriticalSet.NONE).getLast().distance()).isNaN();
  }

  @Test
  void everyLineSaysWhatTheRaceWasMadeFrom() {
    Experiment noisy =
        RACE.experiment()
            .withSeed(-3)
            .withNoise(0.1)
            .withSchedule(new CosineSchedule(100, 0, true, 1, 50));
    assertThat(ResultCsv.of(results(), noisy).lines().skip(1))
        .hasSize(2)
        .allMatch(line ->
            line.endsWith(
                ",formula,a*x^2 + y^2,a=1,\"-2:2,-2:2\",10,-3,0.1,"
                    + "\"cosine:period=100,restarts=true,warmup=50\""));
  }

  @Test
  void conditionsHaveColumnsWhereTheyDoSomething() {
    Experiment clipped =
        RACE.experiment()
            .withConditions(
                StepConditions.NONE.withClipping(new NormClipping(2)).withEdge(EdgeBehavior.STOP));
    assertThat(ResultCsv.of(results(), clipped).lines())
        .first(InstanceOfAssertFactories.STRING)
        .endsWith(",schedule,clip,edge");
    assertThat(ResultCsv.of(results(), clipped).lines().skip(1))
        .allMatch(line -> line.endsWith(",constant,norm:2,stop"));
  }
}

package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Point;
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
    String[] cells = ResultCsv.of(results).lines().skip(2).findFirst().orElseThrow().split(",", -1);
    assertThat(Double.parseDouble(cells[2])).isEqualTo(1 / 3.0);
    assertThat(ResultCsv.of(results)).contains("," + results.getLast().loss() + ",");
    assertThat(Double.parseDouble(cells[cells.length - 1])).isEqualTo(results.getLast().distance());
  }

  @Test
  void aCellWithACommaIsQuoted() {
    assertThat(ResultCsv.of(results()))
        .contains(",\"rmsprop:learningRate=2E-7,centered=true\",10,");
  }

  @Test
  void aRunThatWasLostHasNoMinimum() {
    assertThat(ResultCsv.of(results()).lines().skip(1).findFirst().orElseThrow())
        .contains("diverged at step 3")
        .endsWith(",,,");
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
    List<String> lines = ResultMarkdown.of(results()).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\\|", -1)).hasSize(9));
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
}

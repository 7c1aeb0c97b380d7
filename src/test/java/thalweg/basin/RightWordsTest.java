package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.Sweep;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// The words that must be right, of races and of maps of basins alike.
final class RightWordsTest {
  /// Even, as the middle of a domain is often a place of its own.
  private static final int COLUMNS = 4;

  private static final int ROWS = 2;

  @ParameterizedTest
  @MethodSource("thalweg.basin.RightWords#runs")
  void areSaidOfARace(RightWords.Run run) {
    run.story().accept(Race.run(run.race()).trajectories().getFirst().stretches());
  }

  static List<RightWords.Run> mapped() {
    return Sweep.every(3, RightWords.mapped().toList());
  }

  /// A map is told by the same classifier, from the last steps alone.
  @ParameterizedTest
  @MethodSource("mapped")
  void areSaidByAMapToo(RightWords.Run run) {
    Experiment race = run.race();
    StartGrid grid =
        new StartGrid(
            race.landscape(),
            race.entrants().getFirst().optimizer(),
            race.schedule(),
            COLUMNS,
            ROWS,
            race.steps(),
            race.seed(),
            race.noise());
    BasinMap map = BasinMaps.of(grid);
    List<Point> starts =
        IntStream.range(0, COLUMNS * ROWS)
            .mapToObj(cell -> grid.start(cell % COLUMNS, cell / COLUMNS))
            .toList();
    List<Trajectory> runs =
        Race.run(
                new Experiment(
                    race.landscape(),
                    starts,
                    race.entrants(),
                    race.steps(),
                    race.seed(),
                    race.noise(),
                    race.schedule()))
            .trajectories();
    for (int cell = 0; cell < runs.size(); cell++) {
      assertThat(map.ending(cell % COLUMNS, cell / COLUMNS))
          .as("from %s", starts.get(cell))
          .isEqualTo(Ending.of(runs.get(cell).status()));
    }
  }
}

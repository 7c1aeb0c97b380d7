package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.Optimizer;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Stretch;
import thalweg.race.Trajectory;

/// That a map says since when a run is where it ends, as a race from there does.
final class MapStepsTest {
  /// Steps: between two looks a run may be away, from its circle for a little longer than counts.
  private static final int MISSED = 10 + 13;

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0.1, 300",
    "rprop, 0.01, 300",
    "rmsprop, 0.1, 300",
    "lion, 0.05, 300",
    "momentum, 0.01, 1000"
  })
  void besideKinks(String method, double rate, int steps) {
    check("abs(abs(x)-1)+y^2", new Domain(-2, 3, -1, 2), method, rate, steps);
  }

  @ParameterizedTest
  @CsvSource({"gradient-descent, 0.05, 400", "newton, 1, 400", "lbfgs, 1, 100"})
  void besideAPole(String method, double rate, int steps) {
    check("1/((x-0.5)^2+y^2)+x^2+y^2", new Domain(-3, 2, -2, 2), method, rate, steps);
  }

  @ParameterizedTest
  @CsvSource({
    "rmsprop, 0.3, 1000",
    "lion, 0.1, 1000",
    "adam, 0.1, 800",
    "momentum, 0.01, 400",
    "gradient-descent, 0.02, 500"
  })
  void onHimmelblau(String method, double rate, int steps) {
    check("(x^2+y-11)^2+(x+y^2-7)^2", Domain.square(6), method, rate, steps);
  }

  /// It hops over the edge and back between two looks.
  @Test
  void aRunLeftWhenItWasOutsideForGood() {
    Landscape ground = BasinMaps.landscape("rastrigin");
    Optimizer momentum = RightWords.method("momentum", 0.2);
    StartGrid grid = new StartGrid(ground, momentum, 10, 10, 1000);
    BasinMap map = BasinMaps.of(grid);
    int left = 0;
    for (int cell = 0; cell < grid.cells(); cell++) {
      Point start = grid.start(cell % 10, cell / 10);
      Trajectory run =
          Race.run(new Experiment(ground, List.of(start), List.of(new Entrant(momentum)), 1000))
              .trajectories()
              .getFirst();
      if (run.status() instanceof Status.LeftDomain(int step)) {
        left++;
        assertThat(map.steps(cell % 10, cell / 10)).as("%s", start).isEqualTo(step);
      }
    }
    assertThat(left).isGreaterThan(10);
  }

  /// A map says how a run ends, and when it came to the minimum that it ends at or circles.
  private static void check(String formula, Domain domain, String method, double rate, int steps) {
    Landscape ground = TestGround.of(formula, domain);
    Optimizer optimizer = RightWords.method(method, rate);
    StartGrid grid = new StartGrid(ground, optimizer, 8, 8, steps);
    BasinMap map = BasinMaps.of(grid);
    List<String> differences = new ArrayList<>();
    for (int cell = 0; cell < grid.cells(); cell++) {
      Point start = grid.start(cell % 8, cell / 8);
      Trajectory run = BasinMaps.race(grid, cell);
      int mapped = map.steps(cell % 8, cell / 8);
      if (map.minimum(cell % 8, cell / 8) >= 0) {
        boolean circles = map.ending(cell % 8, cell / 8) == Ending.CIRCLING;
        int raced =
            circles
                ? circlingSince(run, map, map.minimum(cell % 8, cell / 8))
                : since(run.stretches());
        // Adam swings so widely that it is there at one look and not at the next.
        boolean swings = circles || method.equals("adam");
        int most = swings ? MISSED : 1 + Math.min(13, raced / 16);
        if (!(mapped >= raced - (swings ? MISSED : 1) && mapped <= raced + most)) {
          differences.add(start + ": map " + mapped + ", race " + raced);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /// The step since which a run is about the place where it ends.
  private static int since(List<Stretch> stretches) {
    Optional<CriticalPoint> end = place(stretches.getLast().status());
    int since = stretches.getLast().from();
    for (Stretch stretch : stretches.reversed()) {
      if (!place(stretch.status()).equals(end)) {
        return since;
      }
      since = stretch.from();
    }
    return since;
  }

  /// The step since which a run is no farther from a minimum than three times as far as in the end,
  /// or for less than ten steps.
  private static int circlingSince(Trajectory run, BasinMap map, int minimum) {
    UnitFrame frame = UnitFrame.of(map.grid().landscape().domain());
    Point at = map.minima().get(minimum).point();
    int last = run.length() - 1;
    double widest = 0;
    for (int step = Math.max(0, last - 79); step <= last; step++) {
      widest = Math.max(widest, frame.length(run.x(step) - at.x(), run.y(step) - at.y()));
    }
    int since = last;
    int away = 0;
    for (int step = last; step >= 0 && away < 10; step--) {
      double distance = frame.length(run.x(step) - at.x(), run.y(step) - at.y());
      boolean isThere = distance <= Math.max(0.01, 3 * widest);
      since = isThere ? step : since;
      away = isThere ? 0 : away + 1;
    }
    return since;
  }

  private static Optional<CriticalPoint> place(Status status) {
    return switch (status) {
      case Status.Settled(CriticalPoint at) -> Optional.of(at);
      case Status.Circling(CriticalPoint around) -> Optional.of(around);
      case Status.ThrownOut(CriticalPoint of) -> Optional.of(of);
      case Status.Cycling(_, _, Optional<CriticalPoint> around) -> around;
      default -> Optional.empty();
    };
  }
}

package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

class TrailPathTest {
  @Test
  void liesOnTheMesh() {
    List<List<TrailPath.Vertex>> lines = lines(descent(0.05, 100));
    assertThat(lines.stream().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(vertex -> {
          double x = Fixtures.FRAME.domainX(vertex.at().getX());
          double y = Fixtures.FRAME.domainY(vertex.at().getZ());
          double mesh = Fixtures.FRAME.worldY(Fixtures.COARSE.interpolated(x, y));
          assertThat(vertex.at().getY()).isCloseTo(mesh, offset(1e-9));
        });
  }

  @Test
  void beginsAtTheStartAndEndsWhereTheRunLeavesTheDomain() {
    // Downhill on x^2 - y^2 the second coordinate grows until it is beyond 2.
    Trajectory run = descent(0.05, 100);
    List<TrailPath.Vertex> line = lines(run).getFirst();
    assertThat(line.getFirst().step()).isZero();
    int last = (int) line.getLast().step();
    assertThat(Math.abs(run.y(last))).isLessThanOrEqualTo(2);
    assertThat(Math.abs(run.y(last + 1))).isGreaterThan(2);
    // To the edge itself, between two steps.
    assertThat(Math.abs(Fixtures.FRAME.domainY(line.getLast().at().getZ())))
        .isCloseTo(2, offset(1e-9));
  }

  @Test
  void isBrokenWhereTheRunIsOutside() {
    // A rate of 0.95 throws the first coordinate to and fro across the left edge of the domain.
    Trajectory run = descent(0.95, 6);
    List<List<TrailPath.Vertex>> lines = lines(run);
    assertThat(lines.size()).isGreaterThan(1);
    assertThat(lines).allSatisfy(line -> assertThat(line).isNotEmpty());
  }

  /// Each second step is outside: of a run that comes back, the way from the edge is seen, too.
  @Test
  void goesOnAtTheEdgeOverWhichTheRunComesBack() {
    List<List<TrailPath.Vertex>> lines = lines(descent(0.95, 6));
    double edge = Fixtures.FRAME.domain().minX();
    for (List<TrailPath.Vertex> line : lines.subList(1, 3)) {
      assertThat(Fixtures.FRAME.domainX(line.getFirst().at().getX())).isCloseTo(edge, offset(1e-9));
      assertThat(line.getFirst().step() % 1).isNotZero();
      assertThat(Fixtures.FRAME.domainX(line.get(line.size() / 2).at().getX())).isGreaterThan(edge);
    }
  }

  /// At a rate beyond what is stable both ends of a step lie outside, and the way between is seen.
  @Test
  void aStepAcrossTheDomainIsDrawnFromEdgeToEdge() {
    Trajectory run = descent(new Point(2.5, 0), 1.05, 6);
    double left = Fixtures.FRAME.domain().minX();
    double right = Fixtures.FRAME.domain().maxX();
    assertThat(run.x(1)).isLessThan(left);
    assertThat(run.x(2)).isGreaterThan(right);
    List<List<TrailPath.Vertex>> lines = lines(run);
    assertThat(lines).hasSize(6);
    List<TrailPath.Vertex> second = lines.get(1);
    assertThat(x(second.getFirst())).isCloseTo(left, offset(1e-9));
    assertThat(x(second.getLast())).isCloseTo(right, offset(1e-9));
    assertThat(second.getFirst().step()).isBetween(1.0, 2.0);
    assertThat(second.getLast().step()).isBetween(second.getFirst().step(), 2.0);
  }

  private static double x(TrailPath.Vertex vertex) {
    return Fixtures.FRAME.domainX(vertex.at().getX());
  }

  @Test
  void longStepsFollowTheGround() {
    List<TrailPath.Vertex> line = lines(descent(0.3, 2)).getFirst();
    for (int i = 1; i < line.size(); i++) {
      for (double share = 0; share <= 1; share += 0.125) {
        Point3D at = line.get(i - 1).towards(line.get(i), share).at();
        double x = Fixtures.FRAME.domainX(at.getX());
        double y = Fixtures.FRAME.domainY(at.getZ());
        double mesh = Fixtures.FRAME.worldY(Fixtures.COARSE.interpolated(x, y));
        assertThat(at.getY()).isCloseTo(mesh, offset(0.002));
      }
    }
  }

  @Test
  void stepsNeverGoBack() {
    for (List<TrailPath.Vertex> line : lines(descent(0.05, 100))) {
      assertThat(line).extracting(TrailPath.Vertex::step).isSorted();
    }
  }

  @Test
  void aLongRunThatNeverRestsIsDrawnToItsEnd() {
    Trajectory run = noisy(100_000);
    List<TrailPath.Vertex> all = lines(run).stream().flatMap(List::stream).toList();
    assertThat(all.getLast().step()).isEqualTo(100_000);
    assertThat(all).hasSizeLessThan(8000);
    // Seen all along, and exactly at its beginning.
    assertThat(all)
        .extracting(TrailPath.Vertex::step)
        .anyMatch(step -> step > 20_000 && step < 30_000)
        .anyMatch(step -> step > 60_000 && step < 70_000)
        .contains(1.0, 2.0, 3.0, 4.0, 5.0);
    for (TrailPath.Vertex vertex : all) {
      double mesh =
          Fixtures.FRAME.worldY(
              Fixtures.COARSE.interpolated(
                  Fixtures.FRAME.domainX(vertex.at().getX()),
                  Fixtures.FRAME.domainY(vertex.at().getZ())));
      assertThat(vertex.at().getY()).isCloseTo(mesh, offset(1e-9));
    }
  }

  @Test
  void aLongRunToAndFroIsDrawnAtBothEnds() {
    // At twice the rate that is stable along x, it jumps across the floor for ever.
    Trajectory run = descent(new Point(0.9, 0), 1, 100_000);
    List<TrailPath.Vertex> all = lines(run).stream().flatMap(List::stream).toList();
    assertThat(all.getLast().step()).isEqualTo(100_000);
    assertThat(all.stream().filter(vertex -> vertex.step() > 50_000))
        .anyMatch(vertex -> vertex.at().getX() > -0.1)
        .anyMatch(vertex -> vertex.at().getX() < -0.9);
  }

  private static Trajectory noisy(int steps) {
    Landscape bowl = Landscape.of(Formula.parse("x^2 + y^2"), List.of(), Fixtures.FRAME.domain());
    Entrant entrant = new Entrant(Optimizers.find("gradient-descent").orElseThrow().standard());
    Experiment race =
        new Experiment(bowl, List.of(new Point(2.5, 1)), List.of(entrant), steps).withNoise(10);
    return Race.run(race).trajectories().getFirst();
  }

  private static List<List<TrailPath.Vertex>> lines(Trajectory run) {
    return TrailPath.lines(run, Fixtures.COARSE, Fixtures.FRAME, SurfaceJumps.of(Fixtures.COARSE));
  }

  private static Trajectory descent(double rate, int steps) {
    return descent(new Point(2.5, 0.01), rate, steps);
  }

  private static Trajectory descent(Point start, double rate, int steps) {
    Entrant entrant =
        new Entrant(
            Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", rate)));
    Experiment race = new Experiment(Fixtures.SADDLE, List.of(start), List.of(entrant), steps);
    return Race.run(race).trajectories().getFirst();
  }
}

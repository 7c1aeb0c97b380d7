package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.surface.camera.Ray;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.Palette;
import thalweg.figure.run.ProjectedTrail;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

class SurfaceProjectionTest {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 540;

  /// In world units: so near before a place, the ground still is the place itself.
  private static final double SAME = 0.001;

  private static final double FAR = 0.1;

  /// In pixels: what is hidden by less than this may count as seen.
  private static final double EDGE = 3;

  /// The share of places that lie on the very outline of the ground, where a line of sight neither
  /// goes through it nor leaves it.
  private static final double DOUBTFUL = 0.02;

  @ParameterizedTest
  @ValueSource(strings = {"bounded-saddle", "himmelblau", "rastrigin", "six-hump-camel", "ackley"})
  void whatIsSeenAtAPixelIsNotHiddenAndWhatLiesFarBehindItIs(String id) {
    SurfaceModel ground = ground(id);
    Random random = new Random(7);
    List<Boolean> seen = new ArrayList<>();
    List<Boolean> hidden = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      SurfaceProjection projection = new SurfaceProjection(ground, pose(random), WIDTH, HEIGHT);
      Point3D place = ground.world(somewhere(random, ground.frame().domain()));
      Point2D pixel = projection.pixel(place);
      if (before(place, pixel, projection) < SAME) {
        seen.add(projection.hides(place));
      } else if (around(pixel).allMatch(near -> before(place, near, projection) > FAR)) {
        hidden.add(projection.hides(place));
      }
    }
    assertThat(seen).hasSizeGreaterThan(100);
    assertThat(share(seen)).isLessThan(DOUBTFUL);
    assertThat(hidden).hasSizeGreaterThan(10);
    assertThat(share(hidden)).isGreaterThan(1 - DOUBTFUL);
  }

  @Test
  void aTrailIsCutWhereTheGroundBeginsAndCeasesToHideIt() {
    // A hill in the middle, seen from low over one edge: a line across, behind it.
    SurfaceModel ground =
        SurfaceModel.of(
            PreparedLandscape.of(
                Landscape.of(
                    Formula.parse("exp(-8*(x^2 + y^2))"), List.of(), new Domain(-1, 1, -1, 1))),
            Palette.standard(),
            SurfaceModel.Detail.FINE);
    OrbitPose low = new OrbitPose(Point3D.ZERO, 0, Math.toRadians(20), 5);
    SurfaceProjection projection = new SurfaceProjection(ground, low, WIDTH, HEIGHT);
    List<TrailPath.Vertex> line =
        List.of(
            new TrailPath.Vertex(ground.world(-0.9, 0.6), 0),
            new TrailPath.Vertex(ground.world(0.9, 0.6), 90));
    List<ProjectedTrail.Stretch> stretches = projection.trail(List.of(line)).stretches();
    assertThat(stretches)
        .extracting(ProjectedTrail.Stretch::hidden)
        .containsExactly(false, true, false);
    ProjectedTrail.Place out = stretches.get(1).places().getFirst();
    ProjectedTrail.Place in = stretches.get(1).places().getLast();
    assertThat(out).isEqualTo(stretches.getFirst().places().getLast());
    assertThat(in).isEqualTo(stretches.getLast().places().getFirst());
    // The hill is round and stands in the middle of the line.
    assertThat(out.step() + in.step()).isCloseTo(90, offset(2.5));
    assertThat(in.step() - out.step()).isBetween(10.0, 50.0);
    assertThat(out.px() + in.px()).isCloseTo(WIDTH, offset(12.0));
  }

  @Test
  void everyLineIsAStretchOfItsOwn() {
    SurfaceModel ground = ground("bounded-saddle");
    SurfaceProjection above =
        new SurfaceProjection(
            ground, new OrbitPose(Point3D.ZERO, 0, Math.PI / 2, 5), WIDTH, HEIGHT);
    List<TrailPath.Vertex> one = List.of(new TrailPath.Vertex(ground.world(0, 0), 3));
    List<TrailPath.Vertex> other =
        List.of(
            new TrailPath.Vertex(ground.world(1, 0), 5),
            new TrailPath.Vertex(ground.world(1, 0.3), 8));
    List<ProjectedTrail.Stretch> stretches = above.trail(List.of(one, other)).stretches();
    assertThat(stretches).hasSize(2).noneMatch(ProjectedTrail.Stretch::hidden);
    assertThat(stretches.getFirst().places())
        .extracting(ProjectedTrail.Place::step)
        .containsExactly(3.0);
    assertThat(stretches.getLast().places())
        .extracting(ProjectedTrail.Place::step)
        .containsExactly(5.0, 8.0);
    assertThat(stretches.getFirst().places().getFirst().px()).isCloseTo(WIDTH / 2, offset(1e-6));
  }

  private static double share(List<Boolean> answers) {
    return Collections.frequency(answers, true) / (double) answers.size();
  }

  /// How far before a place the ground is that is seen at a pixel; 0 where none is seen.
  private static double before(Point3D place, Point2D pixel, SurfaceProjection projection) {
    Ray ray = projection.pose().ray(pixel.getX(), pixel.getY(), WIDTH, HEIGHT);
    return projection
        .ground()
        .picker()
        .pick(ray)
        .map(projection.ground()::world)
        .map(place::distance)
        .orElse(0.0);
  }

  private static Stream<Point2D> around(Point2D pixel) {
    return IntStream.range(0, 8)
        .mapToObj(
            i -> pixel.add(EDGE * Math.cos(i * Math.PI / 4), EDGE * Math.sin(i * Math.PI / 4)));
  }

  private static SurfaceModel ground(String id) {
    return SurfaceModel.of(
        PreparedLandscape.of(Catalogue.load().find(id).orElseThrow()),
        Palette.standard(),
        SurfaceModel.Detail.FINE);
  }

  private static OrbitPose pose(Random random) {
    return new OrbitPose(
        Point3D.ZERO,
        random.nextDouble(2 * Math.PI),
        random.nextDouble(Math.toRadians(8), Math.toRadians(85)),
        random.nextDouble(3, 6));
  }

  private static Point somewhere(Random random, Domain domain) {
    return new Point(
        random.nextDouble(domain.minX(), domain.maxX()),
        random.nextDouble(domain.minY(), domain.maxY()));
  }
}

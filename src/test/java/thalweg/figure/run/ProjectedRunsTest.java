package thalweg.figure.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Point;
import thalweg.race.Frame;

class ProjectedRunsTest {
  private static final int SIDE = 120;
  private static final int MIDDLE = 60;
  private static final Frame RACE =
      Scenes.race(
          Scenes.boundedSaddle(), new Point(1, 1), 100, Scenes.entrant("gradient-descent", 0.01));
  private static final int COLOR =
      RunStyle.of(RACE.experiment().entrants(), 0).onTerrain() & 0xffffff;

  /// From left to right through the middle, a pixel a step; hidden from step 40 to step 70.
  private static final ProjectedTrail TRAIL =
      new ProjectedTrail(
          List.of(stretch(0, 40, false), stretch(40, 70, true), stretch(70, 100, false)));

  private static ProjectedTrail.Stretch stretch(int from, int to, boolean hidden) {
    return new ProjectedTrail.Stretch(List.of(place(from), place(to)), hidden);
  }

  private static ProjectedTrail.Place place(int step) {
    return new ProjectedTrail.Place(10 + step, MIDDLE, step);
  }

  @Test
  void theTrailReachesUpToTheStepAndHasNoBackground() {
    for (int playhead : new int[] {0, 5, 23, 39, 85, 99}) {
      Picture picture = draw(playhead, ProjectedRuns.Head.NOWHERE);
      for (int step = 2; step < 100; step++) {
        if (step < 35 || step > 75) {
          int pixel = picture.pixel(10 + step, MIDDLE);
          if (step < playhead - 3) {
            assertThat(pixel).as("step %d of %d", step, playhead).isEqualTo(0xff000000 | COLOR);
          } else if (step > playhead + 3) {
            assertThat(pixel).as("step %d of %d", step, playhead).isZero();
          }
        }
      }
      assertThat(picture.pixel(MIDDLE, 20)).isZero();
    }
  }

  @Test
  void whatIsHiddenIsFaint() {
    Picture picture = draw(100, ProjectedRuns.Head.NOWHERE);
    int alpha = picture.pixel(65, MIDDLE) >>> 24;
    assertThat(alpha).isBetween(40, 120);
    // Nothing but the line itself: an outline would be dark beside it.
    assertThat(picture.pixel(65, MIDDLE - 3) >>> 24).isLessThan(10);
  }

  /// An arrow is broader than a trail.
  @Test
  void aRunThatIsOutOfSightIsSeenLeaving() {
    Picture left = draw(100, ProjectedRuns.Head.NOWHERE);
    assertThat(left.pixel(10 + 89, MIDDLE - 4) >>> 24).isEqualTo(255);
    Picture there = draw(99, ProjectedRuns.Head.NOWHERE);
    assertThat(there.pixel(10 + 89, MIDDLE - 4) >>> 24).isLessThan(255);
  }

  @Test
  void theHeadIsSeenWhereItIs() {
    Picture seen = draw(20, new ProjectedRuns.Head(90, 30, false));
    assertThat(seen.pixel(90, 30)).isEqualTo(0xff000000 | COLOR);
    Picture hidden = draw(20, new ProjectedRuns.Head(90, 30, true));
    assertThat(hidden.pixel(90, 30) >>> 24).isBetween(40, 120);
  }

  @Test
  void whatIsBehindTheCameraOrFarOutsideIsLeftOut() {
    ProjectedTrail.Place behind = new ProjectedTrail.Place(Double.NaN, Double.NaN, 50);
    ProjectedTrail.Place far = new ProjectedTrail.Place(1e9, 1e9, 60);
    ProjectedTrail trail =
        new ProjectedTrail(
            List.of(
                new ProjectedTrail.Stretch(List.of(place(0), behind, place(70), far), false),
                new ProjectedTrail.Stretch(List.of(place(90)), false)));
    Picture picture = draw(trail, 100, ProjectedRuns.Head.NOWHERE);
    assertThat(picture.pixel(40, MIDDLE)).isZero();
    assertThat(picture.pixel(85, MIDDLE + 5)).isNotZero();
  }

  @Test
  void thereIsATrailAndAHeadToEachRun() {
    assertThatThrownBy(
            () -> new ProjectedRuns(RACE, List.of(TRAIL), List.of(), 0, FollowedRun.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 runs, 1 trails, 0 heads");
  }

  private static Picture draw(int playhead, ProjectedRuns.Head head) {
    return draw(TRAIL, playhead, head);
  }

  private static Picture draw(ProjectedTrail trail, int playhead, ProjectedRuns.Head head) {
    Picture picture = new Picture(SIDE, SIDE, 1);
    picture.draw(
        new ProjectedRuns(RACE, List.of(trail), List.of(head), playhead, FollowedRun.NONE));
    return picture;
  }
}

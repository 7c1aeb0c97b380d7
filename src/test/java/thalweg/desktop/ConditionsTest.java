package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.desktop.widget.PicturePane;
import thalweg.figure.chart.HistogramFigure;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.schedule.CosineSchedule;
import thalweg.race.Status;
import thalweg.race.Trajectory;

/// Noise, its seed and the schedule of the learning rates, with the real pointer.
@WindowTest("noise and schedules are chosen with the pointer")
class ConditionsTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void standOnTheRidge() {
    FxWait.run(() -> {
      window.workbench().chooseLandscape(Catalogue.load().find("saddle").orElseThrow());
      window.workbench().moveStart(0, new Point(1, 0));
    });
    awaitRace();
  }

  @Test
  void gradientDescentEscapesTheRidgeOnlyWithNoise() {
    assertThat(first().status()).isInstanceOf(Status.Settled.class);
    Node track = window.find("#noise .track");
    window.click(window.inside(track, 0.6, 0.5));
    FxWait.await("noise", () -> window.workbench().conditions().noise() > 0);
    awaitRace();
    assertThat(first().status()).isInstanceOf(Status.LeftDomain.class);
    assertThat(window.words(window.find(".optimizer-card"))).contains("Gradient descent");
  }

  @Test
  void anotherSeedIsAnotherRun() {
    window.click(window.inside(window.find("#noise .track"), 0.6, 0.5));
    FxWait.await("noise", () -> window.workbench().conditions().noise() > 0);
    awaitRace();
    double before = first().x(5);
    window.click(window.middleOf(window.find("#seed")));
    FxWait.await("another seed", () -> window.workbench().conditions().seed() != 0);
    awaitRace();
    assertThat(first().x(5)).isNotEqualTo(before);
  }

  @Test
  void aScheduleChangesTheRatesOnTheWay() {
    double constant = first().learningRate(100);
    window.click(window.middleOf(window.find("#schedule")));
    for (int i = 0; i < 3; i++) {
      window.type(KeyCode.DOWN);
    }
    window.type(KeyCode.ENTER);
    FxWait.await(
        "a cosine", () -> window.workbench().conditions().schedule() instanceof CosineSchedule);
    awaitRace();
    // Half way down the first half wave of 200 steps.
    assertThat(first().learningRate(101)).isBetween(0.49 * constant, 0.51 * constant);
    assertThat(window.seek("#cosine-period")).isPresent();
  }

  @Test
  void clippingIsChosenAndUndone() {
    window.click(window.middleOf(window.find("#step-conditions")));
    window.click(window.middleOf(window.find("#clip")));
    window.type(KeyCode.DOWN);
    window.type(KeyCode.ENTER);
    FxWait.await(
        "clipping",
        () -> window.workbench().conditions().onSteps().clipping() instanceof NormClipping);
    awaitRace();
    assertThat(window.seek("#norm-limit")).isPresent();
    assertThat(window.workbench().experiment().conditions().clipping())
        .isEqualTo(new NormClipping(1));
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.Z));
    FxWait.await("none again", () -> window.workbench().conditions().onSteps().isNone());
    assertThat(window.seek("#norm-limit")).isEmpty();
  }

  @Test
  void aHistogramTellsWhenManySeedsGetAway() {
    // So much that runs get away, and so little that they linger before.
    FxWait.run(
        () -> window.workbench().setConditions(window.workbench().conditions().withNoise(0.003)));
    awaitRace();
    window.click(window.middleOf(window.find("#escapes")));
    FxWait.await("a histogram", () -> window.seek("#escapes-histogram").isPresent());
    PicturePane<?> picture = (PicturePane<?>) window.find("#escapes-histogram");
    FxWait.await(
        "all seeds",
        () ->
            picture.shownProperty().get() instanceof HistogramFigure figure
                && figure.times().experiment().noise() == 0.003
                && figure.times().runs() == figure.times().seeds());
    HistogramFigure figure =
        (HistogramFigure) Objects.requireNonNull(picture.shownProperty().get());
    assertThat(figure.times().places()).containsOnlyKeys("at the saddle (0, 0)");
    assertThat(figure.times().escaped()).isGreaterThan(100);
  }

  @Test
  void theWindowOfSeedsIsWholeEveryTimeItOpens() {
    Set<Double> widths = new HashSet<>();
    for (double noise : new double[] {0, 0.003, 0}) {
      FxWait.run(
          () -> window.workbench().setConditions(window.workbench().conditions().withNoise(noise)));
      awaitRace();
      window.click(window.middleOf(window.find("#escapes")));
      FxWait.await("a histogram", () -> window.seek("#escapes-histogram").isPresent());
      window.settle();
      widths.add(window.find("#escapes-optimizer").getLayoutBounds().getWidth());
      Region content = (Region) window.find(".escapes-popup");
      double bottom = FxWait.ask(() -> content.localToScene(content.getLayoutBounds()).getMaxY());
      assertThat(content.getScene().getHeight()).isLessThanOrEqualTo(bottom + 1.5);
      window.type(KeyCode.ESCAPE);
      FxWait.await("it closed", () -> window.seek("#escapes-histogram").isEmpty());
    }
    assertThat(widths).hasSize(1);
  }

  @Test
  void aDragOnTheNoiseWhileItIsOpenChangesTheNoise() {
    window.click(window.middleOf(window.find("#escapes")));
    FxWait.await("a histogram", () -> window.seek("#escapes-histogram").isPresent());
    window.settle();
    Node track = window.find("#noise .track");
    window.drag(
        MouseButton.PRIMARY, window.inside(track, 0.02, 0.5), window.inside(track, 0.6, 0.5));
    assertThat(FxWait.ask(() -> window.workbench().conditions().noise())).isPositive();
    assertThat(window.seek("#escapes-histogram")).isPresent();
    window.click(window.middleOf(window.find(".caption")));
    FxWait.await("a closed histogram", () -> window.seek("#escapes-histogram").isEmpty());
  }

  private Trajectory first() {
    return FxWait.ask(() -> window.workbench().frame().trajectories().getFirst());
  }

  private void awaitRace() {
    FxWait.await(
        "the race",
        () ->
            window.workbench().frame().complete()
                && window.workbench().frame().experiment().equals(window.workbench().experiment()));
    window.goTo(0);
  }
}

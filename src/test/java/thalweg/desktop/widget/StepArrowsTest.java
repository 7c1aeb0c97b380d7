package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.StepView;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.rule.Role;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;

class StepArrowsTest {
  private static final Landscape BOWL = Catalogue.load().find("bowl").orElseThrow();
  private static final ArrowScale SIX = new ArrowScale(6, 6);

  @Test
  void theGradientIsDrawnDownhill() {
    StepArrow gradient = only(arrows("gradient-descent", 0.1, 1, 2), Role.GRADIENT);
    // (2, -4) is 0.75 of the ground, to be a quarter: 0.32 times, and 0.3 is the round number
    // below.
    assertThat(gradient.label()).isEqualTo("−g × 0.3");
    assertThat(gradient.tail()).isEqualTo(new Point(1, -2));
    assertThat(gradient.tip().x()).isLessThan(1);
    assertThat(slope(gradient)).isCloseTo(-2, within(1e-12));
  }

  /// It would have no length else, and says how many times too long it is.
  @Test
  void aGradientThatHasAllButFadedSaysItsScale() {
    StepAnatomy faint = step("gradient-descent", 0.1, 1, new Point(1e-12, 0));
    StepArrow gradient = only(StepArrows.of(new StepView(faint, 1), SIX), Role.GRADIENT);
    // 2e-12 is to be a quarter of 6 long: 7.2e11 times, and 5e11 is the round number below.
    assertThat(gradient.label()).isEqualTo("−g × 5×10¹¹");
    assertThat(gradient.tip().x() - gradient.tail().x()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void aGradientOfMiddlingLengthSaysItsScale() {
    StepAnatomy slight = step("gradient-descent", 0.1, 1, new Point(0.025, 0));
    StepArrow gradient = only(StepArrows.of(new StepView(slight, 1), SIX), Role.GRADIENT);
    assertThat(gradient.label()).isEqualTo("−g × 20");
    assertThat(gradient.tip().x() - gradient.tail().x()).isCloseTo(-20 * 0.05, within(1e-9));
  }

  @Test
  void aStepThatCanBeSeenHasItsTrueLength() {
    StepArrow step = only(arrows("gradient-descent", 0.25, 1, 2), Role.STEP);
    assertThat(step)
        .isEqualTo(new StepArrow(Role.STEP, "Δθ", new Point(1, -2), new Point(0.5, -1)));
  }

  @Test
  void aShorterStepIsDrawnARoundNumberOfTimesAsLong() {
    StepArrow step = only(arrows("gradient-descent", 0.001, 1, 2), Role.STEP);
    // 0.0045 long on a ground of 6: a hundred and twenty times that would be just enough.
    assertThat(step.label()).isEqualTo("Δθ × 200");
    assertThat(step.tip().x()).isCloseTo(1 - 200 * 0.002, within(1e-9));
  }

  @Test
  void partsThatWereNotReachedAreNotDrawn() {
    assertThat(arrows("momentum", 0.1, 3, 1))
        .extracting(StepArrow::role)
        .containsExactly(Role.GRADIENT);
    assertThat(arrows("momentum", 0.1, 3, 2))
        .extracting(StepArrow::role)
        .containsExactlyInAnyOrder(Role.GRADIENT, Role.VELOCITY);
    assertThat(arrows("momentum", 0.1, 3, 3))
        .extracting(StepArrow::role)
        .containsExactlyInAnyOrder(Role.GRADIENT, Role.VELOCITY, Role.STEP);
  }

  @Test
  void whatRemembersIsDrawnAsItIsByThen() {
    assertThat(only(arrows("adam", 0.1, 5, 2), Role.VELOCITY).label()).isEqualTo("−m × 0.3");
    assertThat(only(arrows("adam", 0.1, 5, 4), Role.VELOCITY).label()).startsWith("−m\u0302 × ");
  }

  @Test
  void aGradientStandsWhereItWasAskedFor() {
    List<StepArrow> arrows = arrows("sam", 0.1, 1, 6);
    StepArrow look = only(arrows, Role.LOOK);
    assertThat(arrows.stream().filter(each -> each.role() == Role.GRADIENT).map(StepArrow::tail))
        .containsExactlyInAnyOrder(new Point(1, -2), look.tip());
  }

  /// A step of 1e-17 from 1 leads nowhere.
  @Test
  void whatDoesNotMoveARunIsNotDrawnMillionsOfTimesAsLong() {
    Landscape shifted = BOWL.withFormula(Formula.parse("1e-16*x + (y - 1)^2"));
    StepAnatomy still = step(shifted, "gradient-descent", 0.1, 1, new Point(1, 1));
    assertThat(still.step().norm()).isZero();
    assertThat(StepArrows.of(new StepView(still, 2), SIX)).isEmpty();
  }

  @Test
  void aRunThatRestsHasNoArrows() {
    StepAnatomy rest = step("gradient-descent", 0.1, 1, new Point(0, 0));
    assertThat(StepArrows.of(new StepView(rest, 2), SIX)).isEmpty();
  }

  private static double slope(StepArrow arrow) {
    return (arrow.tip().y() - arrow.tail().y()) / (arrow.tip().x() - arrow.tail().x());
  }

  private static StepArrow only(List<StepArrow> arrows, Role role) {
    List<StepArrow> such = arrows.stream().filter(each -> each.role() == role).toList();
    assertThat(such).hasSize(1);
    return such.getFirst();
  }

  private static List<StepArrow> arrows(String optimizer, double rate, int number, int reached) {
    return StepArrows.of(
        new StepView(step(optimizer, rate, number, new Point(1, -2)), reached), SIX);
  }

  private static StepAnatomy step(String optimizer, double rate, int number, Point from) {
    return step(BOWL, optimizer, rate, number, from);
  }

  private static StepAnatomy step(
      Landscape ground, String optimizer, double rate, int number, Point from) {
    Entrant entrant =
        new Entrant(Optimizers.find(optimizer).orElseThrow().create(Map.of("learningRate", rate)));
    Experiment experiment = new Experiment(ground, List.of(from), List.of(entrant), number);
    return new StepReplay(experiment, 0, 0).step(number, () -> false);
  }
}

package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.optimizer.method.GradientDescent;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepReplay;

class OtherScaleTest {
  private static final Domain WHOLE = Domain.square(3);

  private static StepView step() {
    Experiment race =
        new Experiment(
            Catalogue.load().find("bowl").orElseThrow(),
            List.of(new Point(1, -2)),
            List.of(new Entrant(new GradientDescent(0.001))),
            1);
    return new StepView(new StepReplay(race, 0, 0).step(1, () -> false), 2);
  }

  @Test
  void onAPartOfTheGroundItIsSaidHowTheWholeDrawsTheArrows() {
    assertThat(OtherScale.of(step(), Domain.square(0.5), WHOLE))
        .hasValueSatisfying(words -> assertThat(words).contains("Δθ × 200").contains("−g × 0.3"));
  }

  @Test
  void onTheWholeNothingIsToBeSaid() {
    assertThat(OtherScale.of(step(), WHOLE, WHOLE)).isEmpty();
  }
}

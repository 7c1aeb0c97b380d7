package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.ConstantSchedule;

/// Races on a formula are to the last bit what they were when races had two coordinates and no
/// plane: a race that was kept repeats with any later version.
///
/// The hashes were computed before there was an R^n to race in. The methods are those whose
/// arithmetic is the same on every machine: sums, products and roots.
final class UnchangedRacesTest {
  private static final Landscape HIMMELBLAU =
      Landscapes.of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", Domain.square(6));

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 0, -3116739619067759211",
    "gradient-descent, 0.3, -5210094917500222041",
    "momentum, 0, -2777149794521505703",
    "momentum, 0.3, 2552957601162022129",
    "nesterov, 0, 4425499850781754014",
    "nesterov, 0.3, 8857557336460420774",
    "adagrad, 0, -538608076030336947",
    "adagrad, 0.3, -7574237175070206729",
    "rmsprop, 0, 135823595174928813",
    "rmsprop, 0.3, -3295897267761634806",
    "adadelta, 0, 3793299260413317446",
    "adadelta, 0.3, 3747827802665034823",
    "rprop, 0, -9147308032717444862",
    "rprop, 0.3, 7667651590676819240",
    "lion, 0, 3436514903596071741",
    "lion, 0.3, 2955095167439773859",
    "qhm, 0, 287354377525756011",
    "qhm, 0.3, 3843394848465881029",
    "sam, 0, -849149410459857890",
    "sam, 0.3, -8729292334568716168",
    "perturbed-gd, 0, -8062583399961359361",
    "perturbed-gd, 0.3, -7025893890199254395",
    "newton, 0, 480351651819656844",
    "newton, 0.3, 6420190087920336742",
    "saddle-free-newton, 0, -6955499609718432252",
    "saddle-free-newton, 0.3, 2067930422575026247",
    "lbfgs, 0, -7763923361253941862",
    "lbfgs, 0.3, 696941456803261362",
  })
  void hasTheSameBitsAsBefore(String method, double noise, long hash) {
    Optimizer optimizer = Optimizers.find(method).orElseThrow().standard().withLearningRate(0.005);
    Experiment experiment =
        new Experiment(
            HIMMELBLAU,
            List.of(new Point(-0.5, -1.25)),
            List.of(new Entrant(optimizer)),
            1000,
            7,
            noise,
            new ConstantSchedule(0));
    assertThat(hash(Race.run(experiment).trajectories().getFirst())).isEqualTo(hash);
  }

  private static long hash(Trajectory run) {
    long hash = 0;
    for (int step = 0; step < run.length(); step++) {
      hash = 31 * hash + Double.doubleToRawLongBits(run.x(step));
      hash = 31 * hash + Double.doubleToRawLongBits(run.y(step));
      hash = 31 * hash + Double.doubleToRawLongBits(run.loss(step));
      hash = 31 * hash + Double.doubleToRawLongBits(run.gradientNorm(step));
      hash = 31 * hash + Double.doubleToRawLongBits(run.velocity(step));
      hash = 31 * hash + Double.doubleToRawLongBits(run.learningRate(step));
    }
    return hash;
  }
}

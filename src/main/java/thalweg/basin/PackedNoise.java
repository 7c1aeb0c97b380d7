package thalweg.basin;

import java.util.List;
import thalweg.formula.Packing;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.RandomStream;

/// Answers like another oracle, with normal noise on every gradient of many runs in a [Packing],
/// from a stream of each run's own. Owned by one thread.
///
/// @param sigma the standard deviation in each coordinate
/// @param chances one a run
record PackedNoise(Oracle exact, double sigma, List<RandomStream> chances) implements Oracle {
  @Override
  public double value(double[] point) {
    return exact.value(point);
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    exact.gradient(point, gradient);
    for (int run = 0; run < chances.size(); run++) {
      RandomStream chance = chances.get(run);
      gradient[Packing.x(run)] += sigma * chance.normal();
      gradient[Packing.y(run)] += sigma * chance.normal();
    }
  }

  @Override
  public void hessian(double[] point, double[] hessian) {
    exact.hessian(point, hessian);
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    exact.hessianVectorProduct(point, vector, product);
  }
}

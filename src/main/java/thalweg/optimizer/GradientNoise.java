package thalweg.optimizer;

/// Answers like another oracle, with normal noise on every gradient: what a gradient estimated from
/// a few samples is like.
///
/// `g + sigma xi`, `xi` standard normal in each coordinate. Values, Hessians and their products are
/// exact. Owned by one thread.
public final class GradientNoise implements Oracle {
  private final Oracle exact;
  private final double sigma;
  private final RandomStream chance;

  /// Noise on the gradients of an oracle.
  ///
  /// @param sigma the standard deviation in each coordinate
  /// @param chance the run's own random numbers
  public GradientNoise(Oracle exact, double sigma, RandomStream chance) {
    this.exact = exact;
    this.sigma = sigma;
    this.chance = chance;
  }

  @Override
  public double value(double[] point) {
    return exact.value(point);
  }

  @Override
  public void gradient(double[] point, double[] gradient) {
    exact.gradient(point, gradient);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += sigma * chance.normal();
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

package thalweg.formula.derivative;

/// The activation functions of neural networks, in forms that neither overflow nor cancel.
public final class Activation {
  private static final double ROOT_OF_HALF = Math.sqrt(0.5);

  /// What that number lacks of the root.
  private static final double REST_OF_ROOT = -4.833646656726457e-17;

  /// The density of the normal distribution at 0: 1/sqrt(2 pi).
  private static final double HIGHEST = 0.3989422804014327;

  private Activation() {}

  /// 1/(1 + e^-u).
  public static double sigmoid(double u) {
    if (u >= 0) {
      return 1 / (1 + Math.exp(-u));
    }
    double small = Math.exp(u);
    return small / (1 + small);
  }

  /// sigmoid'(u) = sigmoid(u) sigmoid(-u); the usual s (1 - s) is 0 from u = 37 on.
  public static double sigmoidDerivative(double u) {
    return sigmoid(u) * sigmoid(-u);
  }

  /// sigmoid''(u) = -sigmoid'(u) tanh(u/2).
  public static double sigmoidSecondDerivative(double u) {
    return -sigmoidDerivative(u) * Math.tanh(u / 2);
  }

  /// log(1 + e^u), whose derivative is the sigmoid.
  public static double softplus(double u) {
    return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
  }

  /// The larger of u and 0.
  public static double relu(double u) {
    return Math.max(u, 0);
  }

  /// 1 for a positive number, else 0.
  public static double step(double u) {
    return u > 0 ? 1 : Math.min(0, Math.abs(u));
  }

  /// u sigmoid(u), also called SiLU (Ramachandran, Zoph, Le, *Searching for Activation Functions*,
  /// 2017).
  public static double swish(double u) {
    return u == Double.NEGATIVE_INFINITY ? -0.0 : u * sigmoid(u);
  }

  /// swish'(u) = sigmoid(u) (1 + u sigmoid(-u)).
  public static double swishDerivative(double u) {
    return Double.isInfinite(u) ? limit(u) : sigmoid(u) * (1 + u * sigmoid(-u));
  }

  /// swish''(u) = sigmoid'(u) (2 - u tanh(u/2)).
  public static double swishSecondDerivative(double u) {
    return Double.isInfinite(u) ? -0.0 : sigmoidDerivative(u) * (2 - u * Math.tanh(u / 2));
  }

  /// u times the share of the normal distribution below u (Hendrycks, Gimpel, *Gaussian Error
  /// Linear Units*, 2016), without approximation.
  public static double gelu(double u) {
    return u == Double.NEGATIVE_INFINITY ? -0.0 : u * normalShare(u);
  }

  /// gelu'(u), the share below u and u times the density there.
  public static double geluDerivative(double u) {
    double share = normalShare(u);
    return share == 0 || Double.isInfinite(u) ? limit(u) : share + u * normalDensity(u);
  }

  /// gelu''(u), the density times 2 - u^2.
  public static double geluSecondDerivative(double u) {
    double density = normalDensity(u);
    return density == 0 ? -0.0 : density * (2 - u * u);
  }

  /// What the slopes of swish and gelu tend to, on the side from which they do.
  private static double limit(double u) {
    return u > 0 ? 1 : -0.0;
  }

  /// How much of the normal distribution is below u. Its argument for erfc is taken with the digits
  /// that a product loses: they count in the tail.
  private static double normalShare(double u) {
    double scaled = -u * ROOT_OF_HALF;
    double lost = Math.fma(-u, ROOT_OF_HALF, -scaled) - u * REST_OF_ROOT;
    double share = ErrorFunction.erfc(scaled);
    return share == 0 || Double.isInfinite(u)
        ? share / 2
        : (share - lost * ErrorFunction.erfDerivative(scaled)) / 2;
  }

  private static double normalDensity(double u) {
    double square = u * u;
    double bell = Math.exp(-square / 2);
    return bell == 0 ? 0 : HIGHEST * (bell - bell * Math.fma(u, u, -square) / 2);
  }
}

package thalweg.formula.derivative;

/// The activation functions of neural networks, in forms that neither overflow nor cancel.
public final class Activation {
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
}

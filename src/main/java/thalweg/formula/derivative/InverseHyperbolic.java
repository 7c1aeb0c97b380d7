package thalweg.formula.derivative;

/// The inverses of the hyperbolic functions, in forms that keep their digits near zero and do not
/// overflow (as in Sun's fdlibm, `s_asinh.c`, `e_acosh.c`, `e_atanh.c`).
public final class InverseHyperbolic {
  private static final double LN_2 = Math.log(2);

  /// Beyond it u^2 + 1 is u^2.
  private static final double LARGE = 0x1p28;

  private InverseHyperbolic() {}

  /// log(u + sqrt(u^2 + 1)).
  public static double asinh(double u) {
    double size = Math.abs(u);
    double square = size * size;
    double value =
        size > LARGE
            ? Math.log(size) + LN_2
            : Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
    return Math.copySign(value, u);
  }

  /// log(u + sqrt(u^2 - 1)); NaN below 1.
  public static double acosh(double u) {
    if (u > LARGE) {
      return Math.log(u) + LN_2;
    }
    double beyond = u - 1;
    return u < 1 ? Double.NaN : Math.log1p(beyond + Math.sqrt(2 * beyond + beyond * beyond));
  }

  /// log((1 + u)/(1 - u))/2; NaN beyond 1 and -1.
  public static double atanh(double u) {
    double size = Math.abs(u);
    return Math.copySign(0.5 * Math.log1p(2 * size / (1 - size)), u);
  }
}

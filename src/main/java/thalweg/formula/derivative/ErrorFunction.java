package thalweg.formula.derivative;

/// The error function and the bell curve under it.
///
/// erf and erfc are the rational approximations of Sun's fdlibm (`s_erf.c`, 1993), good to a unit
/// in the last place. Squares in exponents are taken with the digits that a product loses, so that
/// far tails keep theirs.
public final class ErrorFunction {
  /// The slope of erf at 0: 2/sqrt(pi).
  private static final double STEEPEST = 1.1283791670955126;

  /// That slope less 1.
  private static final double STEEPEST_LESS_ONE = 1.28379167095512586316e-01;

  /// What fdlibm takes for erf(1), in fewer digits.
  private static final double AT_ONE = 8.45062911510467529297e-01;

  private static final double NEAR = 0.84375;
  private static final double MIDDLE = 1.25;
  private static final double FAR = 1 / 0.35;

  /// From here on erf is 1, and from [#LAST_TAIL] on erfc is 0.
  private static final double LAST = 6;

  private static final double LAST_TAIL = 28;

  private static final double[] NEAR_ABOVE = {
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05
  };

  private static final double[] NEAR_BELOW = {
    1,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06
  };

  private static final double[] MIDDLE_ABOVE = {
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03
  };

  private static final double[] MIDDLE_BELOW = {
    1,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02
  };

  private static final double[] TAIL_ABOVE = {
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00
  };

  private static final double[] TAIL_BELOW = {
    1,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02
  };

  private static final double[] FAR_ABOVE = {
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02
  };

  private static final double[] FAR_BELOW = {
    1,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01
  };

  private ErrorFunction() {}

  /// 2/sqrt(pi) times the integral of e^-t^2 from 0 to u.
  public static double erf(double u) {
    double size = Math.abs(u);
    if (size < NEAR) {
      return u + u * near(u);
    }
    if (size < MIDDLE) {
      return Math.copySign(AT_ONE + middle(size), u);
    }
    return size < LAST ? Math.copySign(1 - tail(size), u) : Math.signum(u);
  }

  /// 1 - erf(u), without losing digits where that is small.
  static double erfc(double u) {
    double size = Math.abs(u);
    if (size < NEAR) {
      return u < 0.25 ? 1 - (u + u * near(u)) : 0.5 - (u - 0.5 + u * near(u));
    }
    if (size < MIDDLE) {
      return u < 0 ? 1 + (AT_ONE + middle(size)) : 1 - AT_ONE - middle(size);
    }
    if (size < LAST_TAIL) {
      return u < 0 ? 2 - tail(size) : tail(size);
    }
    return 1 - Math.signum(u);
  }

  /// 2/sqrt(pi) e^-u^2.
  public static double erfDerivative(double u) {
    return STEEPEST * bell(u);
  }

  /// -2 u times the derivative.
  public static double erfSecondDerivative(double u) {
    return slopeOf(u) * erfDerivative(u);
  }

  /// A factor that is infinite where the bell is 0 must not win.
  private static double slopeOf(double u) {
    return Double.isInfinite(u) ? -Math.signum(u) : -2 * u;
  }

  /// e^-u^2.
  static double bell(double u) {
    double square = u * u;
    double bell = Math.exp(-square);
    return bell == 0 ? 0 : bell - bell * Math.fma(u, u, -square);
  }

  private static double near(double u) {
    double square = u * u;
    return polynomial(NEAR_ABOVE, square) / polynomial(NEAR_BELOW, square);
  }

  private static double middle(double size) {
    return polynomial(MIDDLE_ABOVE, size - 1) / polynomial(MIDDLE_BELOW, size - 1);
  }

  private static double tail(double size) {
    double square = 1 / (size * size);
    double exponent =
        size < FAR
            ? polynomial(TAIL_ABOVE, square) / polynomial(TAIL_BELOW, square)
            : polynomial(FAR_ABOVE, square) / polynomial(FAR_BELOW, square);
    return bell(size) * Math.exp(exponent - 0.5625) / size;
  }

  private static double polynomial(double[] coefficients, double u) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * u + coefficients[i];
    }
    return sum;
  }
}

package thalweg.formula.derivative;

/// The error function and the bell curve under it.
///
/// erf and erfc are the rational approximations of Sun's fdlibm (`s_erf.c`, 1993), good to a unit
/// in the last place. Squares in exponents are taken with the digits that a product loses, so that
/// far tails keep theirs.
public final class ErrorFunction {
  /// The slope of erf at 0: 2/sqrt(pi).
  private static final double STEEPEST = 1.1283791670955126;

  /// What fdlibm takes for erf(1), in fewer digits.
  private static final double AT_ONE = 0.8450629115104675;

  private static final double NEAR = 0.84375;
  private static final double MIDDLE = 1.25;
  private static final double FAR = 1 / 0.35;

  /// From here on erf is 1, and from [#LAST_TAIL] on erfc is 0.
  private static final double LAST = 6;

  private static final double LAST_TAIL = 28;

  private static final double[] NEAR_ABOVE = {
    0.12837916709551256,
    -0.3250421072470015,
    -0.02848174957559851,
    -0.005770270296489442,
    -2.3763016656650163e-5
  };

  private static final double[] NEAR_BELOW = {
    1,
    0.39791722395915535,
    0.0650222499887673,
    0.005081306281875766,
    0.00013249473800432164,
    -3.960228278775368e-6
  };

  private static final double[] MIDDLE_ABOVE = {
    -0.0023621185607526594,
    0.41485611868374833,
    -0.3722078760357013,
    0.31834661990116175,
    -0.11089469428239668,
    0.035478304325618236,
    -0.002166375594868791
  };

  private static final double[] MIDDLE_BELOW = {
    1,
    0.10642088040084423,
    0.540397917702171,
    0.07182865441419627,
    0.12617121980876164,
    0.01363708391202905,
    0.011984499846799107
  };

  private static final double[] TAIL_ABOVE = {
    -0.009864944034847148,
    -0.6938585727071818,
    -10.558626225323291,
    -62.375332450326006,
    -162.39666946257347,
    -184.60509290671104,
    -81.2874355063066,
    -9.814329344169145
  };

  private static final double[] TAIL_BELOW = {
    1,
    19.651271667439257,
    137.65775414351904,
    434.56587747522923,
    645.3872717332679,
    429.00814002756783,
    108.63500554177944,
    6.570249770319282,
    -0.0604244152148581
  };

  private static final double[] FAR_ABOVE = {
    -0.0098649429247001,
    -0.799283237680523,
    -17.757954917754752,
    -160.63638485582192,
    -637.5664433683896,
    -1025.0951316110772,
    -483.5191916086514
  };

  private static final double[] FAR_BELOW = {
    1,
    30.33806074348246,
    325.7925129965739,
    1536.729586084437,
    3199.8582195085955,
    2553.0504064331644,
    474.52854120695537,
    -22.44095244658582
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

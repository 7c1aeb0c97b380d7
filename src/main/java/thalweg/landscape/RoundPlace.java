package thalweg.landscape;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Places whose coordinates have no more decimals than they need: 1.6, where arithmetic or a
/// pointer led to 1.5999999999999996.
public final class RoundPlace {
  private RoundPlace() {}

  /// The place nearest to another one whose coordinates end with the last decimal that counts.
  ///
  /// @param fineX how exactly x is meant, positive: it changes by at most half as much
  /// @param fineY the same of y
  public static Point near(Point point, double fineX, double fineY) {
    return new Point(round(point.x(), fineX), round(point.y(), fineY));
  }

  /// The number nearest to another one that ends with the last decimal that counts.
  ///
  /// @param fine how exactly it is meant; where that is not positive and finite, exactly
  public static double round(double number, double fine) {
    if (!(fine > 0) || !Double.isFinite(fine) || !Double.isFinite(number)) {
      return number;
    }
    int decimals = -(int) Math.floor(Math.log10(fine));
    return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}

package thalweg.exchange;

import java.math.BigDecimal;

/// Numbers as the command line reads them back: the shortest text that means the same number.
final class ExactNumber {
  private ExactNumber() {}

  /// A finite number, for example `0.05`, `1000` or `-2E-7`.
  static String print(double number) {
    if (number == 0) {
      return 1 / number < 0 ? "-0" : "0";
    }
    BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
    double size = Math.abs(number);
    return size >= 1 && size < 1e7 ? shortest.toPlainString() : shortest.toString();
  }
}

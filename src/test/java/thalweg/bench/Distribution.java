package thalweg.bench;

import java.util.Collection;
import java.util.stream.IntStream;

/// How long something took, many times, in milliseconds, or how many frames.
///
/// @param samples how many times
/// @param median half took longer
/// @param p95 one in twenty took longer
/// @param p99 one in a hundred took longer
/// @param longest none took longer
record Distribution(int samples, double median, double p95, double p99, double longest) {
  static Distribution ofNanos(Collection<Long> nanos) {
    return ofSorted(nanos.stream().mapToDouble(each -> each * 1e-6).sorted().toArray());
  }

  static Distribution of(IntStream counts) {
    return ofSorted(counts.asDoubleStream().sorted().toArray());
  }

  private static Distribution ofSorted(double[] sorted) {
    return new Distribution(
        sorted.length,
        quantile(sorted, 0.5),
        quantile(sorted, 0.95),
        quantile(sorted, 0.99),
        quantile(sorted, 1));
  }

  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double tenths = Math.rint(10 * sorted[(int) Math.ceil(share * (sorted.length - 1))]);
    return tenths / 10;
  }

  static String heading() {
    return String.format(
        "%10s %10s %10s %10s %10s", "samples", "median", "95 %", "99 %", "longest");
  }

  @Override
  public String toString() {
    return String.format(
        "%10d %7.1f ms %7.1f ms %7.1f ms %7.1f ms", samples, median, p95, p99, longest);
  }
}

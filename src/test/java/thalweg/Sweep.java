package thalweg;

import java.util.List;
import java.util.stream.IntStream;

/// How much of what they could go over tests go over: all of it, or, where `-Dthalweg.sweeps=brief`
/// says so as in `./test`, so much that a fault rarely gets by.
public final class Sweep {
  private static final boolean BRIEF = "brief".equals(System.getProperty("thalweg.sweeps"));

  private Sweep() {}

  /// All cases, or in brief every n-th, the first one included.
  public static <T> List<T> every(int n, List<T> cases) {
    return IntStream.range(0, cases.size())
        .filter(i -> !BRIEF || i % n == 0)
        .mapToObj(cases::get)
        .toList();
  }

  /// So many, or in brief a share of them.
  ///
  /// @param n one of so many
  public static int share(int n, int all) {
    return BRIEF ? Math.ceilDiv(all, n) : all;
  }
}

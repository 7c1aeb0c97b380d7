package thalweg.optimizer;

/// Random numbers that belong to one run: they follow from the keys alone, to the last bit,
/// whatever else runs and on whatever machine. Owned by one thread.
///
/// The generator is SplitMix64 (Steele, Lea and Flood, *Fast splittable pseudorandom number
/// generators*, 2014), written out here because the sequences of `java.util` are not promised to
/// stay what they are.
public final class RandomStream {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;
  private double spare;
  private boolean hasSpare;

  private RandomStream(long state) {
    this.state = state;
  }

  /// The stream of these keys: a seed, and whose it is. Streams of other keys have nothing to do
  /// with it.
  public static RandomStream of(long... keys) {
    long state = keys.length;
    for (long key : keys) {
      state = mixed(state + GOLDEN) ^ mixed(key + GOLDEN);
    }
    return new RandomStream(mixed(state));
  }

  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /// Uniform in [0, 1).
  public double uniform() {
    state += GOLDEN;
    return (mixed(state) >>> 11) * 0x1p-53;
  }

  /// Standard normal, by Marsaglia's polar method.
  public double normal() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double u;
    double v;
    double square;
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      square = u * u + v * v;
    } while (square >= 1 || square == 0);
    // StrictMath gives the same bits on every machine.
    double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
    spare = v * factor;
    hasSpare = true;
    return u * factor;
  }
}

package thalweg.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RandomStreamTest {
  private static final int MANY = 200_000;

  @Test
  void followsFromItsKeysAlone() {
    assertThat(normals(RandomStream.of(1, 2, 3), 100))
        .isEqualTo(normals(RandomStream.of(1, 2, 3), 100));
  }

  @Test
  void staysWhatItIs() {
    RandomStream stream = RandomStream.of(0, 0, 0);
    assertThat(new double[] {stream.normal(), stream.normal(), stream.normal(), stream.uniform()})
        .containsExactly(
            -1.656301322657065, 0.8458317831070886, 1.84014042014608, 0.9420704860537973);
  }

  @Test
  void everyKeyCounts() {
    long[][] keys = {{}, {0}, {0, 0}, {0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {-1, 0, 0}};
    double[] first = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      first[i] = RandomStream.of(keys[i]).uniform();
    }
    assertThat(first).doesNotHaveDuplicates();
  }

  @Test
  void normalNumbersAreStandardNormal() {
    double[] numbers = normals(RandomStream.of(7), MANY);
    // Four standard errors of the mean, the variance and the shares.
    double mean = IntStream.range(0, MANY).mapToDouble(i -> numbers[i]).average().orElseThrow();
    assertThat(mean).isCloseTo(0, within(4 / Math.sqrt(MANY)));
    double square =
        IntStream.range(0, MANY).mapToDouble(i -> numbers[i] * numbers[i]).average().orElseThrow();
    assertThat(square).isCloseTo(1, within(4 * Math.sqrt(2.0 / MANY)));
    double within = share(numbers, 1);
    assertThat(within).isCloseTo(0.682689, within(4 * Math.sqrt(0.217 / MANY)));
    assertThat(share(numbers, 2)).isCloseTo(0.954500, within(4 * Math.sqrt(0.0434 / MANY)));
  }

  @Test
  void neighbouringStreamsHaveNothingToDoWithEachOther() {
    double[] one = normals(RandomStream.of(0, 0, 0), MANY);
    double[] other = normals(RandomStream.of(0, 0, 1), MANY);
    double product =
        IntStream.range(0, MANY).mapToDouble(i -> one[i] * other[i]).average().orElseThrow();
    // Four standard errors of a correlation of 0.
    assertThat(product).isCloseTo(0, within(4 / Math.sqrt(MANY)));
  }

  private static double share(double[] numbers, double bound) {
    return IntStream.range(0, numbers.length).filter(i -> Math.abs(numbers[i]) < bound).count()
        / (double) numbers.length;
  }

  private static double[] normals(RandomStream stream, int count) {
    return IntStream.range(0, count).mapToDouble(_ -> stream.normal()).toArray();
  }
}

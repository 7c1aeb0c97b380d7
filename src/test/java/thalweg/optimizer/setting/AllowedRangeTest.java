package thalweg.optimizer.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AllowedRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[0, inf)|at least 0",
        "(0, inf)|greater than 0",
        "[0, 1)|at least 0, less than 1",
        "(-1, 1]|greater than -1, at most 1",
        "(-inf, 2]|at most 2",
        "(-inf, inf)|any number"
      })
  void aRangeIsSaidInWords(String interval, String words) {
    assertThat(AllowedRange.of(Interval.parse(interval))).isEqualTo(words);
  }
}

package thalweg.desktop.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SectionNameTest {
  @ParameterizedTest
  @CsvSource({
    "1, 0, along x",
    "-1, 1e-16, along x",
    "0, 1, along y",
    "0.999992, 0.004, nearly along x",
    "1, 1e-6, nearly along x",
    "-0.001, 0.9999995, nearly along y",
    "0.6, 0.8, '(0.60, 0.80)'",
  })
  void isAlongAnAxisOnlyWhereThatIsSo(double dx, double dy, String said) {
    assertThat(SectionName.of(dx, dy)).isEqualTo(said);
  }
}

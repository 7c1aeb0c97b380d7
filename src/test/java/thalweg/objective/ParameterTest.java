package thalweg.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParameterTest {
  @ParameterizedTest
  @CsvSource({"0.5, 1, 2", "3, 1, 2", "NaN, 1, 2", "Infinity, 1, Infinity"})
  void refusesAValueOutsideItsRange(double value, double low, double high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Parameter("kappa", value, low, high))
        .withMessageContainingAll("kappa", "" + value);
  }

  @Test
  void itsRangeGrowsToHoldANewValue() {
    Parameter kappa = new Parameter("kappa", 50, 1, 1000);
    assertThat(kappa.withValue(20)).isEqualTo(new Parameter("kappa", 20, 1, 1000));
    assertThat(kappa.withValue(0.1)).isEqualTo(new Parameter("kappa", 0.1, 0.1, 1000));
    assertThat(kappa.withValue(5000)).isEqualTo(new Parameter("kappa", 5000, 1, 5000));
  }

  @Test
  void aFixedOneHasNoRangeOfItsOwn() {
    assertThat(Parameter.fixed("a", 3)).isEqualTo(new Parameter("a", 3, 3, 3));
  }
}

package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoundedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "999999.75, 999999.75",
    "1000001, 1000001",
    "1000001.25, 1000001",
    "1234567.8, 1234568",
    "0.99999996, 0.99999996",
    "0.333333333, 0.333333",
    "10000001, 1.0000001e7",
    "1e-9, 1e-9",
    "-1.41612345e-5, -1.416e-5",
    "-0.0, 0",
    "1e300, 1e300",
    "Infinity, Infinity"
  })
  void noNumberLooksRounderThanItIs(double number, String printed) {
    assertThat(RoundedNumber.print(number)).isEqualTo(printed);
  }

  @Test
  void aColumnTellsCloseNumbersApart() {
    assertThat(RoundedNumber.column(List.of(123.456789, 5.0, 123.456788, 123.456789)))
        .containsExactly("123.456789", "5", "123.456788", "123.456789");
    assertThat(RoundedNumber.column(List.of(1e6 + 1e-4, 1e6, 1e6 + 2e-4)))
        .containsExactly("1000000.0001", "1000000", "1000000.0002");
  }

  @Test
  void numbersOnACommonOffsetAreAsFarApartAsTheyAre() {
    assertThat(RoundedNumber.column(List.of(999998.75, 999999.75, 1000000.75, 999998.75)))
        .containsExactly("999998.75", "999999.75", "1000000.75", "999998.75");
    assertThat(RoundedNumber.column(List.of(2000.25, 3.0))).containsExactly("2000.25", "3");
  }

  @Test
  void whatDiffersByRoundingLooksTheSame() {
    assertThat(RoundedNumber.column(List.of(Math.PI, Math.nextUp(Math.PI), -Math.PI)))
        .containsExactly("3.14159", "3.14159", "-3.14159");
  }
}

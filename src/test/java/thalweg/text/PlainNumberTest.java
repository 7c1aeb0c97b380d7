package thalweg.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0.00001, 1e-5",
    "0.0001, 0.0001",
    "-2E-7, -2e-7",
    "9, 9",
    "1000, 1000",
    "9999999, 9999999",
    "1E7, 1e7",
    "1.25E30, 1.25e30",
    "0.1, 0.1",
    "0, 0",
    "-0.0, -0",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  void anExactNumberIsTheShortestThatReadsBack(double number, String expected) {
    assertThat(PlainNumber.exact(number)).isEqualTo(expected);
  }

  @Test
  void everyExactNumberReadsBack() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      double number = random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
      assertThat(Double.parseDouble(PlainNumber.exact(number))).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.33456E15, 4, 1.335e15",
    "1E-5, 4, 1e-5",
    "999999, 3, 999999",
    "1234567.8, 4, 1234568",
    "999999.75, 4, 999999.75",
    "-0.24359999, 6, -0.2436",
    "-0.249999998, 6, -0.249999998",
    "1000001, 4, 1000001",
    "10000001, 4, 1.0000001e7",
    "0.99999996, 6, 0.99999996",
    "0.9999999999996, 6, 1",
    "0.00009999999, 3, 9.999999e-5",
    "1e-9, 4, 1e-9",
    "-0.0, 4, 0",
    "1e300, 4, 1e300",
    "-0.123456, 3, -0.123",
    "NaN, 3, NaN"
  })
  void aRoundedNumberHasNoIdleZeros(double number, int digits, String expected) {
    assertThat(PlainNumber.rounded(number, digits)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2E-6, 4, 2.000e-6",
    "1.335E15, 2, 1.3e15",
    "-3.2E-40, 3, -3.20e-40",
    "5, 1, 5e0",
    "1E10, 1, 1e10",
    "1E-100, 1, 1e-100",
    "Infinity, 3, Infinity"
  })
  void aScientificNumberHasAllItsDigits(double number, int digits, String expected) {
    assertThat(PlainNumber.scientific(number, digits)).isEqualTo(expected);
  }

  @Test
  void textsSpellNumbersTheSameWay() {
    assertThat(Text.of("cli").get("error.noise", -0.00001)).contains(" -1e-5 ");
  }

  @Test
  void aShareIsNothingOrAllOnlyWhereItIs() {
    assertThat(PlainNumber.percent(0)).isEqualTo("0.0 %");
    assertThat(PlainNumber.percent(1e-5)).isEqualTo("< 0.1 %");
    assertThat(PlainNumber.percent(0.125)).isEqualTo("12.5 %");
    assertThat(PlainNumber.percent(0.9998)).isEqualTo("> 99.9 %");
    assertThat(PlainNumber.percent(1 - 1e-15)).isEqualTo("100.0 %");
    assertThat(PlainNumber.percent(1)).isEqualTo("100.0 %");
  }
}

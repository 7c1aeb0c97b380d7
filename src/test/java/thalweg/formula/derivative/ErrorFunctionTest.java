package thalweg.formula.derivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against values of 40 digits (mpmath 1.3).
final class ErrorFunctionTest {
  @ParameterizedTest
  @CsvSource({
    "1e-300, 1.1283791670955126e-300",
    "1e-09, 1.1283791670955127e-9",
    "0.01, 0.011283415555849618",
    "0.2, 0.22270258921047847",
    "0.25, 0.27632639016823696",
    "0.5, 0.5204998778130465",
    "0.75, 0.7111556336535151",
    "0.84, 0.7651427114549945",
    "0.845, 0.7679170567073369",
    "1.0, 0.8427007929497149",
    "1.2, 0.9103139782296353",
    "1.26, 0.9252359418101295",
    "1.5, 0.9661051464753108",
    "2.0, 0.9953222650189527",
    "2.8, 0.9999249868053346",
    "2.9, 0.9999589021219005",
    "3.5, 0.9999992569016276",
    "5.0, 0.9999999999984626",
    "5.9, 0.9999999999999999",
    "7.0, 1.0",
    "-0.3, -0.3286267594591274",
    "-1.7, -0.9837904585907745"
  })
  void erfKeepsItsDigits(double u, double expected) {
    // Two units in the last place.
    assertThat(ErrorFunction.erf(u)).isCloseTo(expected, within(4e-16 * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "-6.5, 2.0",
    "-2.0, 1.9953222650189528",
    "-1.0, 1.8427007929497148",
    "-0.5, 1.5204998778130465",
    "0.1, 0.887537083981715",
    "0.25, 0.7236736098317631",
    "0.5, 0.4795001221869535",
    "0.84, 0.23485728854500548",
    "1.0, 0.15729920705028513",
    "1.3, 0.06599205505934755",
    "2.0, 0.004677734981047266",
    "2.85, 5.5656279961398957e-5",
    "2.86, 5.24011730443978e-5",
    "5.0, 1.537459794428035e-12",
    "10.0, 2.088487583762545e-45",
    "20.0, 5.395865611607901e-176",
    "26.0, 5.663192408856143e-296"
  })
  void erfcKeepsItsDigitsInTheTail(double u, double expected) {
    // Four units in the last place.
    assertThat(ErrorFunction.erfc(u)).isCloseTo(expected, within(1e-15 * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 1.1283791670955126",
    "0.5, 0.8787825789354448",
    "1.0, 0.4151074974205947",
    "3.0, 0.00013925305194674786",
    "10.0, 4.197656231354417e-44",
    "20.0, 2.1610374743867984e-174",
    "26.0, 2.9470349932662697e-294"
  })
  void theSlopeKeepsItsDigitsFarOut(double u, double expected) {
    // Two units for exp, and a few roundings.
    assertThat(ErrorFunction.erfDerivative(u))
        .isCloseTo(expected, within(1e-15 * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "-37.0, -2.1184613523340935e-298",
    "-20.0, -5.507248237212468e-88",
    "-8.0, -4.976768459417427e-15",
    "-3.0, -0.0040496940948902835",
    "-1.0, -0.15865525393145705",
    "-0.5, -0.15426876936299344",
    "0.3, 0.1853734266566858",
    "1.0, 0.8413447460685429",
    "2.5, 2.4844758366855597",
    "9.0, 9.0"
  })
  void geluKeepsItsDigits(double u, double expected) {
    // A few roundings around erfc.
    assertThat(Activation.gelu(u)).isCloseTo(expected, within(2e-15 * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "-37.0, -7.838298669418516e-297",
    "-20.0, -1.1014360483133464e-86",
    "-8.0, -3.979607261086796e-14",
    "-3.0, -0.011945647204183927",
    "-1.0, -0.0833154705876863",
    "-0.5, 0.13250487534383715",
    "0.3, 0.7323277668271099",
    "1.0, 1.0833154705876864",
    "2.5, 1.037611085908145",
    "9.0, 1.0"
  })
  void theSlopeOfGeluKeepsItsDigits(double u, double expected) {
    // The share and the density are of one size, and differ by a third of it at most here.
    assertThat(Activation.geluDerivative(u))
        .isCloseTo(expected, within(1e-14 * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "-700.0, -6.88205422754432e-302",
    "-40.0, -1.6143746170108038e-16",
    "-8.0, -0.002009627272592838",
    "-1.0, 0.3023661188100153",
    "0.0, 0.5",
    "0.5, 0.4412290269770286",
    "5.0, -0.019499225490032506",
    "40.0, -1.6143746170108038e-16"
  })
  void theBendOfSwishKeepsItsDigits(double u, double expected) {
    // A difference of numbers that are not near each other here.
    assertThat(Activation.swishSecondDerivative(u))
        .isCloseTo(expected, within(4e-15 * Math.abs(expected)));
  }

  @Test
  void limitsAreReached() {
    assertThat(ErrorFunction.erf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(ErrorFunction.erf(Double.NEGATIVE_INFINITY)).isEqualTo(-1);
    assertThat(ErrorFunction.erf(-0.0)).isEqualTo(-0.0);
    assertThat(ErrorFunction.erf(Double.NaN)).isNaN();
    assertThat(ErrorFunction.erfc(Double.NEGATIVE_INFINITY)).isEqualTo(2);
    assertThat(ErrorFunction.erfc(30)).isZero();
    assertThat(ErrorFunction.erfc(Double.NaN)).isNaN();
  }
}

package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values that begin with a minus sign, after a blank.
final class NegativeValuesTest {
  private static final String SADDLE = "race --landscape saddle --optimizer adam ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "race --landscape saddle --start -1.3,0.5 --domain -2:2,-2:2 --optimizer adam --steps 5",
        "race --landscape saddle --start -.5,-0 --seed -3 --optimizer adam --steps 5",
        "race --formula -x^2 --start -1,-1 --optimizer adam --steps 5",
        "race --formula -h*x --set h=-1 --start -1,-1 --optimizer adam --steps 5",
        "race --formula -V*x --set V=-1 --start -1,-1 --optimizer adam --steps 5",
        "inspect --formula -h --set h=-1 --at -1,-1",
        "inspect --formula --x --at -1,-1",
        "critical-points --formula -(x^2+y^2) --domain -1:1,-1:2"
      })
  void aNegativeValueAfterABlankMeansWhatItMeansAfterAnEqualsSign(String command) {
    Terminal blank = Terminal.type(command);
    assertThat(blank.err()).isEmpty();
    assertThat(blank.status()).isZero();
    String joined = command.replaceAll("(--(start|domain|seed|formula|at)) ", "$1=");
    assertThat(blank.out()).isEqualTo(Terminal.type(joined).out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--noise -1 | --noise: -1 is outside [0, inf): expected at least 0",
        "--steps -1 | --steps: -1 is not a whole number in [0, 10000000]",
        "--start -9,0 | the start (-9, 0) is outside [-2, 2] x [-2, 2]: start inside, or choose"
            + " a wider --domain=x0:x1,y0:y1",
        "--start -h | --start: expected X,Y instead of -h",
        "--domain -x | --domain: expected x0:x1,y0:y1 instead of -x",
        "--start --steps 5 | --start: expected a value instead of --steps (see thalweg race"
            + " --help)",
        "--start --steps=5 | --start: expected a value instead of --steps=5 (see thalweg race"
            + " --help)"
      })
  void aNegativeValueAfterABlankIsRefusedInItsOwnWords(String option, String message) {
    assertThat(Terminal.type(SADDLE + option).errLines())
        .containsExactly("thalweg race: " + message);
  }
}

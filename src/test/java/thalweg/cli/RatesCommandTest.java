package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RatesCommandTest {
  private static final String RAVINE =
      "rates --landscape ravine --optimizer gradient-descent --steps 500 ";

  @TempDir private Path folder;

  @Test
  void theLargestStableRateIsKnownToTheDigitsThatAreTold() {
    String rates = "rates --formula x^2+50*y^2 --start=1,1 --optimizer gradient-descent --steps ";
    assertThat(Terminal.type(rates + "300").out()).contains(" 0.0200003\n");
  }

  @Test
  void tellsTheBestAndTheLargestStableRate() {
    Terminal terminal = Terminal.type(RAVINE.strip());
    assertThat(terminal.status()).isZero();
    assertThat(terminal.outLines()).hasSize(3);
    assertThat(terminal.out())
        .contains("stable up to")
        .containsPattern("gradient-descent +0.0\\d+ .* at the minimum \\(0, 0\\) +0.0(39|40)");
  }

  @Test
  void writesEveryRateAndAChart() throws IOException {
    Path png = folder.resolve("rates.png");
    Terminal terminal =
        Terminal.type(
            RAVINE
                + "--optimizer adam --from 1e-3 --to 1 --count 13 --start=2,1 --csv - --png "
                + png);
    assertThat(terminal.errLines()).first().asString().startsWith("optimizer");
    List<String> lines = terminal.outLines();
    assertThat(lines).hasSize(1 + 2 * 13);
    assertThat(lines.getFirst())
        .isEqualTo("sweep,optimizer,learning_rate,final_loss,stable,arrival");
    assertThat(lines.get(1)).startsWith("0,gradient-descent,0.001,").endsWith(",true,");
    assertThat(lines.get(13)).isEqualTo("0,gradient-descent,1.0,,false,");
    assertThat(lines.getLast()).startsWith("1,adam,1.0,");
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2400);
  }

  @Test
  void othersOfItsSettingsNameAMethod() {
    Terminal terminal =
        Terminal.type("rates --landscape bowl --optimizer momentum:momentum=0.8 --count 5");
    assertThat(terminal.outLines().get(1)).startsWith("momentum:momentum=0.8 ");
  }

  @ParameterizedTest
  @CsvSource({"--from 0.01 --to 0.02, above 0.02", "--from 5 --to 50, below 5"})
  void saysOnWhichSideOfTheRatesTheLimitLies(String range, String limit) {
    Terminal terminal =
        Terminal.type("rates --landscape bowl --optimizer gradient-descent --count 5 " + range);
    assertThat(terminal.outLines().get(1)).endsWith("  " + limit);
  }

  @ParameterizedTest
  @CsvSource({
    "--to 0.01, greatest, above",
    "--from 0.05 --to 1 --landscape bowl --steps 3000, '', ''",
    "--from 0.03 --to 1, least, below"
  })
  void saysThatABetterRateMayLieBeyondTheSweep(String range, String end, String side) {
    Terminal terminal =
        Terminal.type(
            (range.contains("--landscape") ? "rates " : "rates --landscape ravine ")
                + "--start=2,1 --optimizer gradient-descent --count 9 "
                + range);
    assertThat(terminal.status()).isZero();
    assertThat(terminal.outLines()).hasSize(end.isEmpty() ? 3 : 4);
    if (!end.isEmpty()) {
      assertThat(terminal.outLines().get(2))
          .isEqualTo(
              "gradient-descent: the best rate is the "
                  + end
                  + " that was tried; a better one may lie "
                  + side);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--to=1e308",
        "--from=1e-320 --to=1.7e308",
        "--from=5e-324 --to=1e-323 --count=2",
        "--from=1e-300 --to=1e300 --count=2"
      })
  void sweepsAsFarAsNumbersGo(String range, @TempDir Path there) throws IOException {
    Path png = there.resolve("rates.png");
    Terminal terminal =
        Terminal.type(
            "rates --landscape saddle --optimizer momentum --steps 20 --csv - --png "
                + png
                + " "
                + range);
    assertThat(terminal.err()).doesNotContain("fault");
    assertThat(terminal.status()).isZero();
    assertThat(
            terminal.outLines().stream()
                .skip(1)
                .map(line -> Double.parseDouble(line.split(",", -1)[2])))
        .isSorted()
        .allMatch(rate -> rate > 0 && rate < Double.POSITIVE_INFINITY);
    assertThat(ImageIO.read(png.toFile())).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rates --landscape saddle | add --optimizer ID (see thalweg optimizers)",
        "rates --formula x^2 --optimizer adam | a formula has no start of its own: add --start=X,Y",
        "rates --landscape saddle --optimizer adam --start=9,9 | the start (9, 9) is outside"
            + " [-2, 2] x [-2, 2]: start inside, or choose a wider --domain=x0:x1,y0:y1",
        "rates --landscape saddle --optimizer adam --from 0 | --from and --to: expected 0 < from <"
            + " to instead of 0 and 100",
        "rates --landscape saddle --optimizer momentum:momentum=0.8,learningRate=0.3 | momentum:"
            + " leave learningRate out: it is swept, from --from to --to",
        "rates --landscape saddle --optimizer adam --to x | --to: not a number: x (write it as 0.5"
            + " or 1e-3)",
        "rates --landscape saddle --optimizer adam --count 1 | --count: 1 is not a whole number in"
            + " [2, 10000]",
        "rates --landscape saddle --optimizer adam --steps 0 | --steps: 0 is not a whole number in"
            + " [1, 10000000]",
        "rates --landscape saddle --optimizer adam --noise=-1 | --noise: -1 is outside [0, inf):"
            + " expected at least 0"
      })
  void refusesInOneLine(String command, String message) {
    Terminal terminal = Terminal.type(command);
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).containsExactly("thalweg rates: " + message);
  }

  /// The best rate lies beyond one that is unstable: both are told, and why that is no
  /// contradiction.
  @Test
  void saysWhereGreaterRatesAreStableAgain() {
    String rates = "rates --landscape ravine --optimizer rmsprop --steps 300 --from 1 --count 21";
    assertThat(Terminal.type(rates).outLines())
        .contains(
            "rmsprop: rates just above 2.36167 are unstable, but greater ones are stable again,"
                + " the first that was tried is 3.16228");
  }
}

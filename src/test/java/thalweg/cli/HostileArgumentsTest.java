package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Arguments that would spoil the line in which they are refused.
final class HostileArgumentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--steps=1\n2",
        "--start=\t\u0007,3",
        "--landscape=a\r\nb",
        "--seed=\u001b[31m",
        "--seed=\u009b31m",
        "--seed=1\u20282",
        "--seed=\u202e321",
        "--set=a\u0000=1",
        "--schedule=\ud800",
        "--csv=none/\n\u001b[31m",
        "--wibble\n\u001b",
        "\n"
      })
  void whatCannotBeSeenDoesNotBreakTheLine(String option) {
    Terminal terminal = Terminal.run("race", "--landscape=saddle", "--optimizer=adam", option);
    assertThat(terminal.status()).isNotZero();
    assertThat(terminal.errLines()).hasSize(1);
    assertThat(terminal.err().strip())
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--steps=%s",
        "--seed=%s",
        "--noise=%s",
        "--start=%s",
        "--domain=%s",
        "--set=%s",
        "--set=%s=1",
        "--optimizer=%s",
        "--optimizer=adam:%s=1",
        "--optimizer=adam:beta1=%s",
        "--schedule=%s",
        "--landscape=%s",
        "--csv=none/%s",
        "--%s",
        "%s"
      })
  void ofALongValueOnlyTheBeginningIsRepeated(String option) {
    String given = option.formatted("z".repeat(10_000));
    List<String> words = new ArrayList<>(List.of("race", given));
    if (!given.startsWith("--landscape")) {
      words.add("--landscape=saddle");
    }
    if (!given.startsWith("--optimizer")) {
      words.add("--optimizer=adam");
    }
    Terminal terminal = Terminal.run(words.toArray(String[]::new));
    assertThat(terminal.status()).isNotZero();
    assertThat(terminal.errLines()).hasSize(1);
    assertThat(terminal.err()).hasSizeLessThan(500).contains("zzzzz", " characters)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | thalweg: unknown: \"\" (see thalweg --help)",
        "race --optimizer adam --landscape | thalweg race: unknown landscape \"\" (see thalweg"
            + " landscapes)",
        "race --landscape saddle --optimizer | thalweg race: unknown optimizer \"\" (see thalweg"
            + " optimizers)"
      })
  void anEmptyWordIsShownAsOne(@Nullable String command, String message) {
    List<String> words =
        new ArrayList<>(command == null ? List.of() : List.of(command.split(" ", -1)));
    words.add("");
    Terminal terminal = Terminal.run(words.toArray(String[]::new));
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).containsExactly(message);
  }
}

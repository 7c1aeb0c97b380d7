package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `--rule`: optimizers that are written on the command line.
final class RuleOptionTest {
  private static final String AVERAGE =
      "--rule=name: m = beta*m + (1 - beta)*g; theta = theta - eta*m";
  private static final String GROUND = "--landscape=bounded-saddle";

  @TempDir private Path folder;

  private static Terminal run(String command, String... further) {
    List<String> words = new ArrayList<>(List.of(command, GROUND));
    words.addAll(Arrays.asList(further));
    return Terminal.run(words.toArray(String[]::new));
  }

  private static String refusal(String... further) {
    Terminal terminal = run("race", further);
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).hasSize(1);
    return terminal.err();
  }

  /// The average of gradients is momentum with a dampened gradient, but for the first step.
  @Test
  void aRuleRacesBesideTheOthersAndIsNamedEverywhere() throws IOException {
    Path json = folder.resolve("race.json");
    Path png = folder.resolve("race.png");
    Terminal terminal =
        run(
            "race",
            AVERAGE,
            "--optimizer=name:beta=0.9,eta=0.01",
            "--optimizer=qhm:beta=0.9,nu=1,learningRate=0.01",
            "--steps=40",
            "--csv=-",
            "--json=" + json,
            "--png=" + png);
    assertThat(terminal.status()).as(terminal.err()).isZero();
    assertThat(terminal.err())
        .containsPattern("(?m)^name +40 ")
        .contains("'--rule=name: m = beta*m + (1 - beta)*g; theta = theta - eta*m'");
    List<String> mine =
        terminal.outLines().stream().filter(line -> line.contains(",name,")).toList();
    assertThat(mine).hasSize(41);
    for (int step = 0; step <= 40; step++) {
      String[] typed = mine.get(step).split(",", -1);
      String[] built = terminal.outLines().get(1 + 41 + step).split(",", -1);
      assertThat(built[2]).isEqualTo("qhm");
      assertThat(Double.parseDouble(typed[4]) - Double.parseDouble(built[4]))
          .isBetween(-1e-12, 1e-12);
    }
    assertThat(Files.readString(json))
        .contains(
            "\"id\":\"name\",\"settings\":{\"learningRate\":0.01,\"beta\":0.9},\"rule\":\"m = ");
    assertThat(ImageIO.read(png.toFile()).getWidth()).isPositive();
  }

  @Test
  void basinsAndRatesTakeRulesToo() {
    Terminal basins = run("basins", AVERAGE, "--optimizer=name", "--size=6", "--steps=60");
    assertThat(basins.status()).as(basins.err()).isZero();
    assertThat(basins.out()).contains("name", "'--rule=name: ");
    Terminal rates = run("rates", AVERAGE, "--optimizer=name", "--count=3", "--steps=30");
    assertThat(rates.status()).as(rates.err()).isZero();
    assertThat(rates.outLines().get(1)).startsWith("name ");
    assertThat(run("rates", AVERAGE, "--optimizer=name:eta=0.1").err()).contains("it is swept");
    assertThat(run("rates", AVERAGE, "--optimizer=name:η=0.1").err()).contains("it is swept");
  }

  @Test
  void rulesStandInLinesOrSideBySide() {
    Terminal terminal =
        run(
            "race",
            "--rule",
            "one:\n  eta = 0.02\n  theta = theta - eta*g\n",
            "--rule",
            "two: theta = theta - 0.02*eta*g; eta = 1",
            "--optimizer=one",
            "--optimizer=two:learningRate=1.0",
            "--steps=30",
            "--csv=-");
    assertThat(terminal.status()).as(terminal.err()).isZero();
    assertThat(terminal.err()).contains("'--rule=one: eta = 0.02; theta = theta - eta*g'");
    String one = terminal.outLines().get(31);
    String two = terminal.outLines().get(62);
    assertThat(two.split(",", -1)[4]).isEqualTo(one.split(",", -1)[4]);
  }

  @Test
  void settingsMayBeGreekLetters() {
    Terminal greek = run("race", AVERAGE, "--optimizer=name:β=0.5,η=0.1", "--steps=5", "--csv=-");
    Terminal plain =
        run("race", AVERAGE, "--optimizer=name:beta=0.5,eta=0.1", "--steps=5", "--csv=-");
    assertThat(greek.status()).as(greek.err()).isZero();
    assertThat(greek.out()).isEqualTo(plain.out());
  }

  @ParameterizedTest
  @CsvSource({
    "theta = theta - eta*g, begin with a name",
    "theta := theta - eta*g, begin with a name",
    "two words: theta = theta - eta*g, is no name",
    "adam: theta = theta - eta*g, taken by Adam",
    "Momentum: theta = theta - eta*g, taken by Momentum",
    "mine: theta = theta - eta*norm(g), character 27",
    "mine: theta = theta - 0.1*g, learning rate eta",
    "mine:, no line here"
  })
  void whatIsNoRuleIsRefusedInOneLine(String rule, String words) {
    assertThat(refusal("--rule", rule, "--optimizer=adam")).contains("--rule: ", words);
  }

  @Test
  void whatIsWrongWithItsUseIsRefused() {
    assertThat(refusal(AVERAGE, AVERAGE, "--optimizer=name"))
        .contains("--rule name is given twice");
    assertThat(refusal(AVERAGE, "--optimizer=name:β=0.9,beta=0.8")).contains("given twice");
    assertThat(refusal(AVERAGE, "--optimizer=nmae")).contains("did you mean name?");
    assertThat(refusal(AVERAGE, "--optimizer=name:mu=1")).contains("(known: learningRate, beta)");
    assertThat(refusal(AVERAGE, "--optimizer=name:beta=1")).contains("at least 0 and less than 1");
    assertThat(refusal(AVERAGE, "--optimizer=name:eta=1,learningRate=2")).contains("given twice");
    assertThat(refusal(AVERAGE)).contains("add --optimizer=name");
    assertThat(refusal(AVERAGE, "--optimizer=adam"))
        .contains("--rule name is read and not used: add --optimizer=name");
  }

  @Test
  void aHostileRuleIsRefusedAtOnce() {
    String deep = "mine: theta = " + "(".repeat(9_000);
    assertThat(refusal("--rule", deep, "--optimizer=mine"))
        .contains("too long")
        .hasSizeLessThan(400);
    String control = refusal("--rule", "mine: theta = \u001b[31m", "--optimizer=mine");
    assertThat(control).doesNotContain("\u001b");
  }
}

package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is wrong with a formula is said in one line, at its character.
final class FormulaMistakeTest {
  @Test
  void aFormulasMistakeIsToldInOneLine() {
    Terminal terminal =
        Terminal.run("race", "--formula", "x^2 +* y", "--start=0,0", "--optimizer=adam");
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines())
        .singleElement()
        .asString()
        .startsWith("thalweg race: --formula: ")
        .contains("at character 6", "\"*\"");
  }

  @Test
  void ofALongFormulaItIsToldWhatStandsAroundTheMistake() {
    String formula = "x + ".repeat(90) + "?" + " + y".repeat(90);
    Terminal terminal =
        Terminal.run("race", "--formula", formula, "--start=0,0", "--optimizer=adam");
    assertThat(terminal.errLines())
        .singleElement()
        .asString()
        .contains("(in: ... ", " x + ? + y ", " ...)")
        .hasSizeLessThan(240);
  }
}

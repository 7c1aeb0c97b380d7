package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.typed.TypedRule;
import thalweg.session.UserOptimizers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Optimizers that the user keeps, on the command line.
final class KeptOptimizersTest {
  private static final String FOLDER = "thalweg.folder";

  private final String usual = System.getProperty(FOLDER, "");

  @TempDir private Path folder;

  @BeforeEach
  void keep() throws IOException {
    System.setProperty(FOLDER, folder.toString());
    UserOptimizers.ofUser()
        .keep(
            TypedRule.of("mine", "beta = 0.8\nm = beta*m + g\ntheta = theta - eta*m").type(),
            Optional.empty());
  }

  @AfterEach
  void restore() {
    System.setProperty(FOLDER, usual);
  }

  @Test
  void areListedBehindTheProgramsOwn() {
    Terminal table = Terminal.type("optimizers");
    assertThat(table.out()).containsPattern("(?m)^mine +mine +learningRate +0.01 +\\[0, inf\\)$");
    assertThat(table.out()).containsPattern("(?m)^ +beta +0.8 +\\[0, 1\\)$");
    JsonNode all = JsonMapper.shared().readTree(Terminal.type("optimizers --json").out());
    assertThat(all.size()).isEqualTo(Optimizers.all().size() + 1);
    JsonNode mine = all.get(all.size() - 1);
    assertThat(mine.propertyNames()).containsExactlyElementsOf(all.get(0).propertyNames());
    assertThat(mine.get("id").asString()).isEqualTo("mine");
    assertThat(mine.get("elementwise").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "race --steps=20",
        "basins --size=4 --steps=40",
        "rates --count=3 --steps=20",
      })
  void areFoundWithoutTheirLines(String command) {
    Terminal terminal =
        Terminal.type(command + " --landscape=bounded-saddle --optimizer=mine:beta=0.5");
    assertThat(terminal.status()).as(terminal.err()).isZero();
    assertThat(terminal.out() + terminal.err()).contains("mine");
  }

  @Test
  void aRuleThatIsGivenTakesThePlaceOfAKeptOneOfItsName() {
    Terminal given =
        Terminal.run(
            "race",
            "--landscape=bounded-saddle",
            "--rule=mine: theta = theta - eta*g",
            "--optimizer=mine",
            "--steps=5",
            "--csv=-");
    assertThat(given.status()).as(given.err()).isZero();
    Terminal plain =
        Terminal.type(
            "race --landscape=bounded-saddle --optimizer=gradient-descent:learningRate=0.01"
                + " --steps=5 --csv=-");
    assertThat(given.out()).isEqualTo(plain.out().replace("gradient-descent", "mine"));
    assertThat(Terminal.type("race --help").out().replaceAll("\\s+", " "))
        .contains("It takes the place of a kept optimizer of its name.");
  }

  @Test
  void twoGivenOnesOfOneNameAreRefusedStill() {
    Terminal terminal =
        Terminal.run(
            "race",
            "--landscape=bounded-saddle",
            "--rule=mine: theta = theta - eta*g",
            "--rule=Mine: theta = theta - 2*eta*g",
            "--optimizer=mine");
    assertThat(terminal.err()).contains("taken by mine");
  }
}

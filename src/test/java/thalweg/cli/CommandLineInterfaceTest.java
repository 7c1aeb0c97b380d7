package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.ScheduleType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CommandLineInterfaceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "race --help",
        "inspect --help",
        "critical-points --help",
        "basins --help",
        "rates --help",
        "landscapes --help",
        "optimizers -h"
      })
  void everyCommandHasHelp(String command) {
    Terminal terminal = Terminal.type(command);
    assertThat(terminal.status()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .contains("Usage: thalweg", "Options:", "Print this help and exit.")
        .doesNotContain("usage.h", "${", "%n");
    assertThat(terminal.outLines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void theHelpOfTheProgramNamesEveryCommand() {
    assertThat(Terminal.type("--help").out())
        .contains(
            "race", "inspect", "critical-points", "basins", "rates", "landscapes", "optimizers");
  }

  @Test
  void theHelpOfARaceSaysWhatAScriptMustKnow() {
    assertThat(Terminal.type("race --help").out())
        .contains(
            "run,start,optimizer,step,x,y,loss,gradient_norm,velocity,learning_rate",
            "counted from 0",
            "-2:2,-2:2",
            "0 to 10000000");
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String version =
        Files.readAllLines(Path.of("pom.xml")).stream()
            .filter(line -> line.startsWith("  <version>"))
            .findFirst()
            .orElseThrow()
            .replaceAll("</?version>", "")
            .strip();
    assertThat(Terminal.type("--version").outLines()).containsExactly("thalweg " + version);
  }

  @Test
  void nothingAtAllIsNoCommand() {
    Terminal terminal = Terminal.run();
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).hasSize(1);
  }

  @Test
  void listsEveryLandscape() {
    List<String> lines = Terminal.type("landscapes").outLines();
    assertThat(lines).hasSameSizeAs(Catalogue.load().all());
    assertThat(lines).anyMatch(line -> line.matches("saddle +Saddle +x\\^2 - y\\^2"));
  }

  @Test
  void listsLandscapesForPrograms() {
    JsonNode landscapes = JsonMapper.shared().readTree(Terminal.type("landscapes --json").out());
    assertThat(landscapes.size()).isEqualTo(Catalogue.load().all().size());
    for (JsonNode each : landscapes) {
      assertThat(Catalogue.load().find(each.get("id").asString())).isPresent();
      assertThat(each.get("domain").size()).isEqualTo(4);
      assertThat(each.get("start").size()).isEqualTo(2);
      assertThat(each.get("words").asString()).isNotBlank();
    }
  }

  @Test
  void drawsAllLandscapesOnOnePage(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.png");
    assertThat(Terminal.type("landscapes --png " + page).status()).isZero();
    BufferedImage picture = ImageIO.read(page.toFile());
    assertThat(picture.getWidth()).isGreaterThan(2000);
    // The middle of the first thumbnail is the bottom of the bowl, the page around it is white.
    assertThat(picture.getRGB(256, 210) & 0xff).isLessThan(128);
    assertThat(picture.getRGB(8, 8)).isEqualTo(0xffffffff);
  }

  @Test
  void listsEveryOptimizerWithItsSettings() {
    Terminal terminal = Terminal.type("optimizers");
    assertThat(terminal.out())
        .contains("beta1", "[0, 1)", "true or false")
        .contains(Optimizers.all().stream().map(type -> type.id()).toList());
  }

  @Test
  void listsOptimizersForPrograms() {
    JsonNode optimizers = JsonMapper.shared().readTree(Terminal.type("optimizers --json").out());
    assertThat(optimizers.size()).isEqualTo(Optimizers.all().size());
    for (JsonNode each : optimizers) {
      var type = Optimizers.find(each.get("id").asString()).orElseThrow();
      assertThat(each.get("settings").size()).isEqualTo(type.hyperparameters().size());
    }
  }

  @Test
  void listsSchedulesForPrograms() {
    JsonNode schedules =
        JsonMapper.shared().readTree(Terminal.type("optimizers --schedules --json").out());
    assertThat(schedules.size()).isEqualTo(ScheduleType.all().size());
    for (JsonNode each : schedules) {
      var type = ScheduleType.find(each.get("id").asString()).orElseThrow();
      assertThat(each.get("settings").size()).isEqualTo(type.hyperparameters().size());
    }
  }

  @Test
  void listsSchedulesAlone() {
    assertThat(Terminal.type("optimizers --schedules").out())
        .contains("cosine")
        .doesNotContain("adam");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "race --help",
        "--version",
        "optimizers",
        "optimizers --json",
        "landscapes",
        "inspect --landscape saddle --at=0,0",
        "critical-points --landscape saddle",
        "rates --landscape saddle --optimizer momentum --steps 5 --count 2",
        "basins --landscape saddle --optimizer momentum --steps 5 --size 2",
        "race --landscape saddle --optimizer adam --steps 5",
        "race --landscape saddle --optimizer adam --steps 5 --csv -",
        "race --landscape saddle --optimizer adam --steps 5 --json -"
      })
  void whatDoesNotReachStandardOutputIsAFailure(String command) {
    Closing full = new Closing(0, "No space left on device");
    Terminal terminal = Terminal.run(full, false, command.split(" ", -1));
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.FAILED);
    assertThat(terminal.errLines())
        .contains("thalweg: cannot write to standard output: No space left on device")
        .filteredOn(line -> line.contains("standard output"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--csv", "--json"})
  void aReaderWhoLeavesIsNotComplainedTo(String format) {
    String race = "race --landscape saddle --optimizer adam --steps 100000 " + format + " -";
    Closing pipe = new Closing(1000, "the reader has gone");
    Terminal terminal = Terminal.run(pipe, true, race.split(" ", -1));
    assertThat(terminal.status()).isZero();
    assertThat(terminal.err()).doesNotContain("the reader has gone");
    assertThat(pipe.tries).as("nothing is written after the first failure").isEqualTo(2);
  }

  /// Takes some bytes, and then no more.
  private static final class Closing extends OutputStream {
    private final int room;
    private final String reason;
    private int taken;
    private int tries;

    Closing(int room, String reason) {
      this.room = room;
      this.reason = reason;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      tries++;
      if (taken >= room) {
        throw new IOException(reason);
      }
      taken += length;
    }
  }

  @Test
  void anArgumentIsNeverTakenForAFileOfArguments() {
    assertThat(Terminal.type("@pom.xml").errLines())
        .containsExactly("thalweg: unknown: @pom.xml (see thalweg --help)");
  }
}
